### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = 项目
type-programme = 方案
type-law = 法律或政策
type-strategy = 战略或计划
type-institution = 机构
type-service = 服务
type-agreement = 协定
type-campaign = 宣传活动

## States

state-draft = 草稿
state-endorsed = 已认可
state-activated = 已启动
state-recorded = 据来源记录
state-withdrawn = 已撤回
status-none-recorded = 未记录状态

## Roles

role-reporting = 报告方
role-funding = 资助方
role-accountable = 负责方
role-extending = 资金管理方
role-implementing = 执行方
role-partner = 伙伴

## Levels of results

outcome-output = 产出
outcome-outcome = 成果
outcome-impact = 影响
outcome-other = 其他结果

## Which money counts, and why

basis-stated = 来源所列总额
basis-budgets = 其预算，修订后的取代原来的
basis-commitments = 对外承付款
basis-incoming-commitments = 收到的承付款
basis-spending = 支付与支出
basis-none = 未记录金额
counted-own = 计入：没有其他记录计入这笔资金。
counted-children = 其组成部分已列金额；此处只计超出其总和的部分。
counted-provider = 其中一部分来自此处已计入的另一记录。
counted-children-and-provider = 其组成部分和提供资金的记录已计入其中一部分。
counted-circle = 其组成部分循环指回自身，因此未作扣减。
counted-no-money = 未记录金额。

## Groupings, denominators, rounding

by-cluster = 分组
by-objective = 目标
by-area = 基金专题领域
by-action = 行动
by-principle = 指导原则
by-sdg = 可持续发展目标
by-target = 可持续发展具体目标
by-country = 国家或地区
by-region = 区域
by-year = 年份
by-donor = 资助方
by-type = 记录类型
by-status = 状态
denominator-tagged = 已标注项目
denominator-activated = 已启动项目
denominator-all = 全部项目
rounding-floor = 向下取整
rounding-half-up = 四舍五入

## The words under every stocktake

stocktake-standing = 标注属自愿。数字反映此处所记录的内容，而非实际所做的工作。
stocktake-coverage = 覆盖范围：已标注 { $tagged }，已启动 { $activated }，总计 { $all }；{ $unknown } 项未记录状态。
stocktake-rule = 已启动指 IATI 状态 { $statuses }；已结束的也计入。无状态者为未知。
stocktake-rounding-floor = 百分比向下取整。
stocktake-rounding-half-up = 百分比四舍五入。
stocktake-note-activated-only = 各组只计已启动项目。
stocktake-window-tagged = 只计 { $from } 至 { $to } 所作的标注。
stocktake-window-period = 只计期间与 { $from } 至 { $to } 有重叠的项目。
stocktake-note-money = 成果的资金按其标注分摊；无标注的资金另列一行。不同货币从不相加。
stocktake-note-synthetic = 合成演示数据：纯属虚构，不描述任何真实情况。
stocktake-note-factual = 取自出版物的演示数据。
stocktake-note-suggested = 由软件（Sterna { $version }）建议，未经任何人确认。

## Columns and lines of exports

stocktake-sheet = 盘点
projects-sheet = 项目
column-code = 代码
column-label = 名称
column-projects = 项目
column-percent = 百分比
column-outcomes = 成果
column-converted = 折合 { $currency }
column-id = 记录编号
column-identifier = 标识符
column-title = 标题
column-type = 类型
column-status = IATI 状态
column-state = 本系统状态
column-collection = 集合
column-start = 开始
column-end = 结束
column-countries = 国家或地区
column-funders = 资助方
column-implementers = 执行方
column-currency = 货币
column-amount = 金额
column-gcm = 契约目标
column-sdg = 可持续发展目标及具体目标
line-untagged = 未标注资金
line-unplaced = 组外已标注资金
line-total = 合计

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        *[other] 全部 { $count } 个已标注项目
    }
stocktake-of-activated = { $count ->
        *[other] 全部 { $count } 个已启动项目
    }
stocktake-of-all = { $count ->
        *[other] 全部 { $count } 个已记录项目
    }
stocktake-sentence-cluster = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 标注了契约第 { $code } 组目标，占{ $of }的{ $percent }。
stocktake-sentence-cluster-none = 无记录：没有项目标注契约第 { $code } 组目标。
stocktake-sentence-area = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 标注了契约专题领域 { $code } 的目标，占{ $of }的{ $percent }。
stocktake-sentence-area-none = 无记录：没有项目标注契约专题领域 { $code } 的目标。
stocktake-sentence-objective = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 标注了契约目标 { $code }（{ $label }），占{ $of }的{ $percent }。
stocktake-sentence-objective-none = 无记录：没有项目标注契约目标 { $code }（{ $label }）。
stocktake-sentence-place = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 已标注，属于{ $label }，占{ $of }的{ $percent }。
stocktake-sentence-place-none = 无记录：没有项目标注{ $label }。
stocktake-sentence-year = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 已标注，属于{ $code } 年，占{ $of }的{ $percent }。
stocktake-sentence-year-none = 无记录：没有项目标注{ $code } 年。
stocktake-sentence-other = 此处记录中有 { $projects ->
        *[other] { $projects } 个项目
    } 已标注，属于“{ $label }”，占{ $of }的{ $percent }。
stocktake-sentence-other-none = 无记录：没有项目标注“{ $label }”。
stocktake-sentence-suggested = { $projects ->
        *[other] 软件为 { $projects } 个项目建议了{ $label }，未经确认：占{ $of }的{ $percent }。
    }
stocktake-sentence-suggested-none = 无建议：{ $label }。
