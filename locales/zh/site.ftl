### 各页面共用的框架。

language-reviewed = no

site-name = Sterna
site-tagline = 《移民问题全球契约》开放平台

shell-skip = 跳到正文
shell-navigation = 栏目
shell-crumbs = 当前路径
shell-search = 搜索
shell-search-go = 搜索
shell-language = 语言：
shell-display = 显示
shell-theme = 配色
shell-theme-auto = 跟随系统
shell-theme-light = 浅色
shell-theme-dark = 深色
shell-text = 文字大小
shell-text-normal = 标准
shell-text-large = 大
shell-text-larger = 特大
footer-unreviewed = 这些译文尚未经母语者审校。如有出入，以英文为准。
footer-version = 版本 { $version }
footer-seq = 变更号 { $seq }
banner-read-only = 档案库目前不接受更改：磁盘已满。仍可阅读；已保存的内容没有丢失。
banner-synthetic = 合成演示数据。
    .detail = 此处的组织、标题和数字均属虚构，不涉及任何真实的国家或机构。
synthetic = 合成

nav-home = 首页
nav-projects = 项目
nav-objectives = 目标
nav-countries = 国家
nav-stocktake = 盘点
nav-import = 导入
nav-wizard = 标注向导
nav-search = 搜索
nav-quality = 数据质量

keys-title = 按键
keys-search = 搜索
keys-help = 显示按键
keys-close = 关闭
undo = 撤销

standing-voluntary = 标注出于自愿。数字反映此处所记录的内容，并非全部实际工作。
map-disclaimer = 本地图所用名称及其材料的编排方式，并不意味着对任何国家、领土、城市或地区或其当局的法律地位，或对其边界的划分表示任何意见。本地图不绘制边界。
map-none = 无记录
country-note = 国家和地区名称依据联合国名录（M49）。此处没有的内容是尚未记录，不说明任何国家做了什么或没做什么。

grade-info = 说明。
grade-good = 已完成。
grade-warn = 请留意。
grade-bad = 已拒绝。
finding-refused = 已拒绝。
finding-warning = 请留意。
finding-note = 说明。
finding-times = { $count ->
   *[other] { $count } 次
}
findings-none = 没有发现问题。

tag-rank = 第 { $rank } 位
tag-origin-person = 由人标注
tag-origin-import = 来自文件
tag-origin-suggestion = 建议，未确认
tag-origin-accepted = 已采纳的建议
tag-origin-none = 明确为无
strip-none = 明确为无
strip-untouched = 尚未标注

filters-label = 筛选
filters-apply = 应用
filters-active = 已启用的筛选
filters-remove = 移除筛选 { $filter }
filters-clear = 全部移除
empty-filters = 没有符合这些筛选条件的内容。
    .detail = 有记录，但没有一条同时符合所有筛选条件。
empty-filters-clear = 移除筛选
pages-label = 分页
pages-shown = 共 { $total } 条，显示 { $shown } 条
pages-first = 回到第一页
pages-next = 下一页
table-dense = 紧凑行
table-roomy = 宽松行
field-optional = （选填）

history-version = 第 { $version } 版
history-undone = 后已撤销。
history-import = 导入：
history-person = 操作者：
history-compare = 与上一版比较
compare-label = 比较
compare-field = 字段
compare-nothing = 未填写
compare-same = { $count ->
   *[other] 另有 { $count } 个字段两版相同。
}

coverage-tagged = 已标注
    .detail = 至少有一个已确认标签的记录
coverage-activated = 已启动
    .detail = 视为已启动的记录
coverage-all = 全部
    .detail = 符合这些筛选条件的全部记录
chart-table = 显示表格

import-stage-reading = 正在读取
import-stage-ready = 就绪；尚未写入
import-stage-publishing = 正在写入
import-stage-done = 完成
import-stage-failed = 已停止；未写入任何内容
import-progress = 进度
import-rows = { $done ->
   *[other] { $done } 行
}
import-rows-of = { $total ->
   *[other] { $total } 行中的 { $done } 行
}
import-left = { $seconds ->
   *[other] 约剩 { $seconds } 秒
}
import-leave = 可以离开本页；工作会继续。
import-again = 刷新

objectives-title = 目标
objectives-answer = 《全球契约》有 23 个目标，此处按国际移民问题审查论坛的四个组别排列。
objective-number = 目标 { $number }
countries-title = 国家和地区
countries-answer = 联合国名录中的所有国家和地区，按拼音排列。
panels-none = 此处尚无记录。
panel-failed = 页面的这一部分未能生成。页面其余部分完整。
panel-again = 重新加载页面

problem-place = 位置：
problem-code = 代码：
problem-status-400 = 无法读取请求
    .next = 请返回，修改所发送的内容后再次发送。
problem-status-403 = 您无权访问
problem-status-404 = 此处没有内容
    .next = 请检查地址，或搜索所需内容。
problem-status-405 = 此地址不接受这种请求
problem-status-409 = 其间发生了其他变化
    .next = 请重新加载页面，查看有何变化。
problem-status-412 = 其间有他人写入
    .next = 请加载当前版本，再次进行更改。
problem-status-413 = 过大
problem-status-415 = 此处不接受这种文件或文本
problem-status-422 = 已拒绝
    .next = 请修改上述内容后再次发送。
problem-status-500 = 我方发生故障
    .next = 已保存的内容没有丢失。请重新加载页面；如再次出现故障，原因见服务器日志。
problem-status-503 = 暂不可用
    .next = 请一分钟后重新加载页面。
problem-request-not-found = 此处没有内容
    .detail = 没有页面使用此地址，或该记录已撤回。
    .next = 请检查地址，或搜索所需内容。
problem-request-method = 此地址不接受这种请求
    .next = 请返回，使用页面上的按钮或链接。
problem-request-host = 本服务器不响应该名称
    .detail = 请求中的名称不属于本安装。
    .next = 请打开程序启动时显示的地址。
problem-request-origin = 表单并非从本安装的页面发送
    .detail = 没有更改任何内容。
    .next = 请在此打开页面，重新加载，再从该页面发送表单。
problem-request-forbidden = 您无权访问
problem-request-too-large = 发送的内容过大
    .detail = 没有保存任何内容。
    .next = 请发送较小的文件，或将其拆分。
problem-request-malformed = 无法读取请求
    .next = 请返回，修改所发送的内容后再次发送。
problem-request-media-type = 此处不接受这种文件或文本
    .next = 请发送页面或 API 文档所列的类型。
problem-request-cursor = 无法找到列表的这一页
    .next = 请从列表第一页开始。
problem-request-if-match = If-Match 标头中没有版本
    .next = 请按记录的 ETag 发送版本。
problem-request-if-match-required = 写入时必须说明所更改的版本
    .next = 请读取记录，并在 If-Match 标头中发送其 ETag。
problem-archive-conflict = 其间有他人写入
    .detail = 该记录有比您开始时更新的版本。没有覆盖任何内容。
    .next = 请加载当前版本，比较后再次进行更改。
problem-fault-internal = 我方发生故障
    .detail = 已保存的内容没有丢失。
    .next = 请重新加载页面；如再次出现故障，原因见服务器日志。
