### /styleguide

styleguide-title = 样式指南
styleguide-answer = 各组件及其状态，采用上方所选的语言和配色。此处内容均属虚构。
sg-type = 字体与色彩
sg-header = 页首
sg-chips = 目标标牌
sg-tags = 标签及其来源
sg-filters = 列表筛选
sg-table = 数据表
sg-card = 记录卡片
sg-facts = 基本情况
sg-history = 历史
sg-compare = 并排比较
sg-evidence = 依据
sg-coverage = 覆盖率
sg-multiples = 小型组图
sg-bars = 条形图
sg-columns = 按时间的柱形图
sg-map = 无边界地图
sg-strip = 文件的对应关系
sg-import = 导入文件
sg-empty = 空列表
sg-problem = 问题
sg-notices = 提示
sg-form = 表单
sg-buttons = 按钮
sg-tabs = 标签页与分页
sample-question = 项目组合与《契约》的契合程度如何？
sample-project = 行前指导，第二期
sample-organisation = 示例流动事务处
sample-text = 该方案向未来的移民工人介绍其权利和公平招聘。
sample-text-later = 该方案向未来的移民工人及其家属介绍其权利以及公平和合乎道德的招聘。
sample-caption = 按目标分列的项目，共 { $count } 个已标注项目
sample-finding = 此处记录最多的是目标 2，最少的是目标 8。
sample-years = 按启动年份分列的项目
sample-map = 实心点：该处至少记录了一个项目
sample-source = 虚构数字，仅供本页使用
sample-name = 标题
sample-type = 记录类型
sample-programme = 工作方案
sample-law = 法律或政策
sample-period = 时期
sample-money = 预算
sample-projects = 项目
sample-place = 第 14 行，C 列
sample-message = 日期 2016-02-30 不存在。该行已保留但不含此日期；请更正日期后重新导入该行。
sample-undo = 已为 40 项成果添加目标 2。
sample-action = 导入 214 个项目
sample-help = 按文件所载填写。
sample-error = 请填写标题：没有标题的记录无法再次找到。
sample-empty = 尚无项目。
sample-empty-how = 项目来自 IATI 文件、电子表格，或由人手填写。
sample-compact = 由人标注，3月12日；引文：公平招聘
sample-sentence =
    { $all } 个项目中有 { $tagged ->
       *[other] { $tagged } 个
    }至少对应一个目标；记录最多的是{ $most }。
