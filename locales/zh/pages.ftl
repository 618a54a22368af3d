### 项目组合的各页面。

## 栏目

nav-collections = 集合
nav-changes = 变更
nav-rules = 规则
nav-vocabulary = 词汇
yes = 是
more = 另有 { $count } 个
none-recorded = 无记录
cluster-members = 目标 { $numbers }
actor-owner = 本安装的所有者
done-changed = { $count ->
   *[other] 更改了 { $count } 处。
}

## 首页

home-title = 《全球契约》之下记录了什么？
home-import = 导入文件
home-tag = 打开标注向导
home-stocktake = 打开盘点
home-demonstration = 这些记录均属虚构。您自己的集合有了记录后，本页便统计那些记录。演示可在“集合”中移除。
home-how = 三个步骤
home-step-import = 导入记录
    .detail = 来自 IATI 文件，或法律、方案和项目的表格。
home-step-tag = 将成果与目标相联系
    .detail = 联系《契约》的目标、《2030 年议程》的具体目标和指导原则，可逐一进行，也可一次四十项。
home-step-count = 进行盘点
    .detail = 按组别、目标、国家或年份。每个数字都可打开其背后的列表。

## 名称

status-none = 未记录状态
status-here = 在此启动
transition-endorse = 认可
transition-activate = 启动
transition-withdraw = 撤回
transition-restore = 恢复
activated-yes = 已启动
activated-no = 未启动
activated-unknown = 未知
counts-yes = 计入
counts-partly = 部分计入
counts-no = 不计入
outcome-untitled = 无标题
outcome-share = 资金的 { $share }
outcome-indicators = { $count ->
   *[other] { $count } 项指标
}
outcome-indicators-label = 该成果的指标
indicator = 指标
indicator-baseline = 此前
indicator-target = 预期
indicator-actual = 已达到
relation-parent = 属于
relation-parent-of = 包含
relation-child = 包含
relation-child-of = 属于
relation-provider = 资金经由
relation-provider-of = 资助
relation-related = 相关
relation-related-of = 相关
relation-absent = （未在此记录）
sensitivity-open = 公开：如实显示
sensitivity-coarse = 概略：地点只到一级行政区
sensitivity-withheld = 不公开：计入总数，只向其所有者显示

## 单个项目

project-tag = 标注其成果
project-edit = 编辑
project-history = 历史
project-facts = 基本情况
project-about = 说明
project-outcomes = 成果
project-no-outcomes = 未记录成果。标签直接附于该记录。
project-orphaned = { $count ->
   *[other] { $count } 项成果已不在来源中。在您作出决定之前，其标签予以保留。
}
project-documents = 文件
project-differences = 来源所述不同
    .detail = 在此手工填写的内容保持不变。来源现在给出以下数值。
project-provenance = 来自何处
project-version = 第 { $version } 版，{ $when }
project-from-file = 读自
project-withdrawn = 该记录已撤回：不在任何列表中，也不计数。可以恢复。
source-open = 打开来源
fact-type = 类型
fact-title = 标题
fact-status = 状态
fact-state = 本系统状态
fact-start = 开始
fact-end = 结束
fact-countries = 国家和地区
fact-money = 资金
fact-counted = 在此计入：
fact-organisations = 组织
fact-sectors = 部门
fact-related = 相关
fact-collection = 集合
fact-sensitivity = 敏感程度
tags-untouched = 尚未标注
tags-none = 已说明：无一属于{ $framework }

## 历史

history-title = 历史
history-versions = 版本
history-tags = 标签
compare-title = 两版并列
compare-version = 第 { $version } 版，{ $when }

## 编辑

edit-title = 编辑记录
edit-new = 新记录
edit-answer = 您在此填写的内容保持不变；以后的导入只显示差异，不覆盖任何内容。
edit-language = 文本语言
edit-amount = 金额
edit-currency = 货币（三个字母）
edit-lines = 每行一个
edit-countries = 国家
    .detail = 每行一个：六种语言中任一语言的名称，或其 ISO 代码。
edit-outcomes = 成果
    .detail = 每行一项。保留的行其标签不变。
edit-sensitivity = 敏感程度
    .detail = 涉及处境危险者的记录，最好设为概略或不公开。
edit-save = 保存
edit-part-what = 是什么
edit-part-when = 时间和地点
edit-part-who = 参与方与金额
edit-title-needed = 记录需要标题。请填写一个。
edit-end-first = 结束早于开始。请检查两个日期。
edit-country-unknown = “{ $name }”不是我们所知的国家或地区。请使用其名称或 ISO 代码。
edit-currency-unknown = 这不是 ISO 4217 中的货币。请填写其三个字母，例如 USD。
edit-conflict = 其间有他人保存了第 { $version } 版。您填写的内容仍在下方；再次保存将取代对方的内容。
edit-conflict-see = 查看对方的更改

## 列表

list-title = 记录了什么？
list-answer = { $count ->
   *[other] { $count } 条记录
}
list-new = 填写记录
list-tag = 标注这些记录
list-stocktake = 盘点这些记录
list-export = 下载此列表：
list-as-of = 截至变更号 { $seq }
sort-label = 列表顺序
sort-title = 按标题
sort-changed = 最近修改的在前
sort-start = 最近开始的在前
list-empty = 尚无记录
    .detail = 导入之后，或在您填写之后，法律、方案、项目和其他举措便显示于此。
filter-words = 词语
filter-collection = 集合
filter-type = 类型
filter-status = 状态
filter-state = 本系统状态
filter-country = 国家或地区
filter-region = 区域
filter-subregion = 次区域
filter-year = 年份
filter-donor = 捐助方
filter-organisation = 组织
filter-language = 语言
filter-sector = 部门
filter-scope = 范围
filter-counted = 资金
filter-activated = 已启动
filter-concept = 目标
filter-tagged = 已标注
filter-untagged = 未标注
filter-untouched = 尚未审视
filter-none = 明确无一属于
filter-suggested = 建议标注
filter-q = 词语
filter-money-recorded = 已记录资金
filter-to-decide = 待决定
filter-none-stated = 明确为无
filter-not = 排除：{ $filter }
filter-period-from = 活动期始于
filter-period-to = 活动期止于
filter-tagged-from = 标注始于
filter-tagged-to = 标注止于
to-decide-outcome = 来源中已没有的成果
to-decide-difference = 与来源的差异

## 集合

collections-title = 集合
collections-answer = 记录归入有名称的集合；盘点会列明所统计的集合。
collections-empty = 尚无集合
    .detail = 将文件导入某个集合时，或在下方，即可建立集合。
collections-factual = 演示：已公布的事实
collections-records = { $count ->
   *[other] { $count } 条记录
}
collections-remove = 移除此演示
collections-new = 新集合
collections-slug = 简称
collections-name = 显示名称
collections-create = 建立集合

## 导入

import-title = 导入记录
import-answer = IATI 活动文件，或法律、方案和项目的 CSV 或 Excel 表格。
import-file = 文件
    .detail = IATI 1.01 至 2.03（也可为 .gz）、CSV 或 XLSX；合计不超过 { $size } MB。拖放到此处或选择文件。
import-collection = 集合
    .detail = 1 至 64 个小写字母、数字和连字符，以字母开头。
import-read = 读取文件
import-promise = 在您看过所发现的内容之前，不发布任何内容。个人的姓名、电子邮件和电话不予收录。
import-uploading = 上传
import-recent = 以往的导入
import-none = 尚无导入
    .detail = 您导入的每个文件都列于此，附有所发现的内容，并可撤销。
import-no-file = 请先选择文件。
import-no-table = 文件中没有找到表格。
import-counts = 新增 { $created }，更改 { $updated }，未变 { $unchanged }，拒绝 { $refused }
import-state-staging = 已读取，未发布
import-state-published = 已发布
import-state-discarded = 已丢弃
import-state-undone = 已撤销
import-run-title = 导入
import-publish = { $count ->
   *[other] 发布 { $count } 条记录
}
import-discard = 丢弃
import-stop = 停止
import-see = 查看记录
import-undo = 撤销此次导入
import-undone = { $kept ->
    [0] 导入已撤销。
   *[other] 导入已撤销；保留了 { $kept } 项以后的更改。
}
import-refused-csv = { $count ->
   *[other] 下载 { $count } 行被拒绝的内容（CSV）
}
import-refused-xlsx = 下载为工作簿
import-mend = 下载文件的最后一列说明了问题所在。请修正这些行，再单独导入该文件。
import-rows-all = 全部
import-rows-refused = 已拒绝
import-rows-new = 新增
import-rows-changed = 已更改
import-rows-unchanged = 未变
import-rows-none = 没有这类行。
row-new = 新增
row-changed = 已更改
row-unchanged = 未变
row-refused = 已拒绝
mapping-title = 各列的内容是什么？
mapping-answer = { $rows ->
   *[other] { $file } 有 { $rows } 行。请检查推测并更正。
}
mapping-remembered = 这些选择取自以前一个标题相同的文件。
mapping-unusable = 没有已知含有标题或标识符的列。请选择一列。
mapping-sheet = 工作表
mapping-sheet-show = 显示此工作表
mapping-column = 列
mapping-holds = 内容
mapping-sure = 把握程度
mapping-unsure = 不确定：请检查
mapping-likely = 很可能
mapping-sure-word = 确定
mapping-samples = 示例
mapping-read = { $rows ->
   *[other] 读取 { $rows } 行
}
field-unread = 不读取
field-identifier = 标识符
field-title = 标题
field-description = 说明
field-type = 类型
field-status = 状态
field-start = 开始
field-end = 结束
field-country = 国家
field-region = 区域
field-organisation = 组织
field-funder = 捐助方
field-implementer = 执行方
field-partner = 伙伴
field-budget = 预算
field-currency = 货币
field-outcome-title = 成果
field-outcome-description = 成果：说明
field-outcome-share = 成果：份额
field-gcm = 《契约》的目标
field-sdg = 《2030 年议程》的目标和具体目标
field-principle = 指导原则
field-language = 语言
field-link = 网址
field-parent = 属于
field-notes = 备注
field-person = 个人：不予收录
field-ignore = 忽略
field-refusal = 我们对被拒绝行的说明

## 标注向导

wizard-title = 这些成果涉及哪些目标？
wizard-answer = { $all ->
   *[other] { $all } 条记录中有 { $tagged } 条标注了《契约》的目标。
}
wizard-modes = 工作方式
wizard-one = 逐一进行
wizard-sheet = 每页四十项
wizard-left = 只看余下的
wizard-rules = 预选规则
wizard-place = 本页第 { $at } 项，共 { $of } 项
wizard-project = 出自
wizard-project-about = 关于该项目
wizard-open = 打开记录
wizard-steps = 前后的成果
wizard-before = 上一项
wizard-next = 下一项
wizard-objectives = 目标
    .detail = 最多四个，按权重排列。再按一次即可去掉。
wizard-key-objective = 目标
wizard-key-none = 均不适用
wizard-none = 均不适用
wizard-suggested = 建议，未确认
wizard-suggested-by = 由软件建议：{ $who }。只有在您采纳之后才计入。
align-reason-words = 文本提到：{ $words }
align-reason-crosswalk = 常与以下内容相关：{ $words }。仅为弱信号。
align-reason-whole = 由全文整体判断；没有单独起决定作用的词语。
align-refugees = 文本涉及难民或寻求庇护者：《难民问题全球契约》是另一份文书。
wizard-accept = 采纳
wizard-targets = 《2030 年议程》的具体目标
wizard-principles = 指导原则
wizard-add = 添加
wizard-remove = 去掉 { $concept }
wizard-copy = 复制同一项目另一成果的目标
wizard-copy-do = 复制
wizard-sheet-tag = 目标
wizard-sheet-add = 标注所勾选的成果
wizard-sheet-remove = 去掉其标签
wizard-sheet-suggest = 为这些项目提供建议
wizard-sheet-none = 对其均不适用
wizard-sheet-tick = 勾选本页全部
wizard-sheet-untick = 取消全部勾选
wizard-sheet-ticked = 已勾选：
wizard-sheet-all = { $total ->
   *[other] 整个列表：{ $total } 条记录
}
wizard-next-sheet = 下一页
wizard-outcome = 成果
wizard-empty = 此处已无余下内容
    .detail = 符合此筛选条件的成果均已审视，或尚无任何记录。
wizard-all = 显示全部成果
rules-title = 标注向导建议什么？
rules-answer = { $count ->
   *[other] { $count } 条规则。您可以编辑。
}
rules-list = 规则
rules-new = 填写或编辑规则
rules-suggests = 建议
rules-when = 条件
rules-state = 状态
rules-actions = 操作
rules-on = 启用
rules-off = 停用
rules-switch-on = 启用此规则
rules-switch-off = 停用此规则
rules-id = 简称
rules-keywords = 词语或短语
    .detail = 每行一个。符合任意一个即可；不分大小写和重音符号。
rules-concept = 建议的概念
    .detail = 写作 gcm:16 或 sdg-target:10.7。
rules-note = 理由，与建议一并显示
rules-save = 保存规则
rules-activated = 何为已启动
    .detail = 具有其中一种状态的记录视为已启动。没有状态的记录视为未知，从不猜测。每次盘点都印出此规则。
rules-activated-save = 保存状态

## 盘点

stocktake-question-cluster = 各组别之下记录了什么？
stocktake-question-objective = 各目标之下记录了什么？
stocktake-question-area = 基金各专题领域之下记录了什么？
stocktake-question-action = 各项行动之下记录了什么？
stocktake-question-principle = 记录了哪些指导原则？
stocktake-question-sdg = 记录了哪些可持续发展目标？
stocktake-question-target = 记录了《2030 年议程》的哪些具体目标？
stocktake-question-country = 记录在何处？
stocktake-question-region = 记录在哪些区域？
stocktake-question-year = 记录在哪些年份？
stocktake-question-donor = 记录了哪些资助方？
stocktake-question-type = 记录了哪些类型的举措？
stocktake-question-status = 所记录的内容进展如何？
stocktake-by = 分组方式
stocktake-answer = { $all } 条记录中有 { $tagged } 条已标注。所统计的集合：{ $collections }。
stocktake-settings = 统计方式
stocktake-collections = 集合
stocktake-denominator = 百分比的基数
stocktake-rounding = 取整
stocktake-money = 有多个标签的成果的资金
money-equal = 平均分摊
money-by-rank = 按排位分摊
money-no = 不列入
stocktake-tags = 标签
tags-confirmed = 已确认
tags-suggested = 建议，未确认
stocktake-tagged-from = 标注始于
stocktake-tagged-to = 标注止于
stocktake-period-from = 活动期始于
stocktake-period-to = 活动期止于
stocktake-compare-tagged-from = 比较：标注始于
stocktake-compare-tagged-to = 比较：标注止于
stocktake-compare-period-from = 比较：活动期始于
stocktake-compare-period-to = 比较：活动期止于
stocktake-as-of = 截至变更号
stocktake-apply = 统计
stocktake-empty = 没有可统计的内容
    .detail = 这些集合中没有符合这些筛选条件的记录。
stocktake-nothing-tagged = 此处尚无已标注的记录
    .detail = 将成果与目标关联后，数字会显示在这里。
stocktake-untagged = 已记录，尚未标注
    .detail = 此处有记录，但均未标注。点击名称可打开相应记录。
stocktake-caption = 各组的记录，占{ $of }的百分比（{ $rounding }）。一条记录可属于多个组。
stocktake-source = Sterna，截至变更号 { $seq }
stocktake-table = 各组的记录、成果和资金
stocktake-map = 记录所在地点
stocktake-map-finding = { $count ->
   *[other] 记录分布于 { $count } 个国家和地区。
}
stocktake-sentences = 文字表述
stocktake-notes = 如何解读
stocktake-manifest = 变更号 { $seq }，指纹 { $hash }。
stocktake-verify = 核验已分发的文件
column-money = 资金
column-untagged = 未标注
column-unplaced = 不在任何组
column-total = 合计
column-recorded = 全部记录
compare-first = 第一个时段
compare-second = 第二个时段
compare-change = 差异
compare-table = 两个时段的记录
window-tagged = 标注时间
window-period = 活动期
window-none = 全部
verify-title = 文件是否仍然准确？
verify-answer = 下载的盘点附有其问题和变更号。系统按当时的情况重新统计。
verify-file = 文件（JSON、CSV 或 XLSX）
verify-do = 核验
verify-no-file = 请先选择文件。
verify-no-manifest = 此文件没有盘点清单。只能核验从 Sterna 下载的文件。
verify-holds = 文件中的每个数字都准确。
verify-differs = 文件中有数字与重新统计的数字不同。

## 目标、国家、搜索

panel-projects = 项目、法律和方案
panel-projects-title = 此数字背后的记录
panel-answer = { $count ->
   *[other] { $count } 条记录涉及{ $name }。
}
panel-none = 无记录
    .detail = 这说明此处记录了什么，不说明实际做了什么。
panel-all = 查看全部
search-title = 搜索
search-ask = 请填写要查找的内容。
search-answer = { $count ->
   *[other] “{ $words }”有 { $count } 条记录
}
search-do = 搜索
search-none = 没有找到
    .detail = 可减少词语，或换一种语言。
search-as-list = 以列表筛选这些记录

## 质量、词汇、变更

quality-title = 来源在何处与自身不一致？
quality-answer = 一处所述，另一处所列。两者并列显示，不作评判。
quality-subject = 事项
quality-stated = 所述
quality-listed = 所列
quality-note = 备注
quality-place = 位置
quality-table = 已公布的来源与自身不一致之处
quality-own = 在您导入的文件中发现的内容，只在该次导入中向您显示。
vocabulary-title = 大家共用的词语
vocabulary-answer = 框架和代码表，各附来源。
vocabulary-framework = 框架
vocabulary-concepts = 概念
vocabulary-source = 来源
vocabulary-unconfirmed = 未确认
vocabulary-code = 代码
vocabulary-label = 简短名称，由我们拟定
vocabulary-wording = 原文
vocabulary-unreviewed = （未审校）
vocabulary-unpublished = 确定本安装词汇表的地址，即可将其发布为 SKOS：
vocabulary-table = 概念
changes-title = 最近更改了什么？
changes-answer = 每项更改均可撤销；他人此后的更改予以保留。
changes-none = 尚无更改。
changes-undone = { $kept ->
    [0] 更改已撤销。
   *[other] 更改已撤销；保留了 { $kept } 项以后的更改。
}

## 拒绝

problem-tag-too-many = 一项成果最多有四个目标
    .detail = 多选了一个。
    .next = 请先去掉一个，再选择。
problem-tag-none-with-tags = 该成果有标签
    .detail = “均不适用”与标签互相排斥。
    .next = 请先去掉标签。
problem-align-question = 无法回答这一关于文本的请求
    .next = 请以 JSON 格式在“text”字段中发送一段文本，或发送最多 1000 段文本的列表。
problem-tag-unknown-concept = 没有这个概念
    .detail = 概念“{ $concept }”
    .next = 请从列表中选择。
problem-tag-bulk-too-many = 一次处理的成果过多
    .next = 请缩小筛选范围，分批标注。
problem-project-unknown = 该名称下没有记录
    .detail = 此处没有“{ $name }”。
    .next = 请搜索，或打开列表。
problem-project-transition = 该记录的状态不允许此操作
    .next = 请打开该记录，查看可进行的操作。
problem-project-nameless = 记录需要标题或标识符
    .next = 请填写一个。
problem-project-duplicate-outcome = 两项成果的标识符相同
    .next = 新成果的标识符请留空。
problem-import-unfinished = 文件未读到末尾
    .next = 其中任何内容都不能发布。请放弃此次导入，然后重新导入该文件。
problem-import-demonstration = 演示不接受导入
    .next = 请选择您自己的集合。
problem-import-collection = 不能以此命名集合
    .detail = 名称“{ $collection }”
    .next = 请使用 1 至 64 个小写字母、数字和连字符，以字母开头。
problem-stocktake-query = 无法理解该问题
    .detail = 参数 { $parameter } = “{ $value }”
    .next = 请检查地址，或从盘点页面重新开始。
problem-vocabulary-no-base = 词汇表尚无长期地址
    .next = 只需确定一次：sterna vocabulary base https://…
problem-archive-disk-full = 磁盘已满
    .detail = 已保存的内容没有丢失，也没有写入任何内容。
    .next = 请腾出一些空间后再试。
problem-archive-already-undone = 该项已经撤销
    .next = 请打开变更列表。
problem-archive-demonstration = 演示不接受导入
    .next = 请选择您自己的集合。
problem-request-upload = 上传未完整到达
    .next = 请再次发送文件。
