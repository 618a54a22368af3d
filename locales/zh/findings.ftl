### 导入时的发现，按代码：有何问题、如何处理、下一步做什么。

## IATI 文件

found-iati-activity-too-large = 该活动超过 { $limit } 字节，未读取。请拆成几个活动后重新导入。
found-iati-budget-period = { $start } 至 { $end } 的预算期超过一年；已照原样读取。如发布者可行，请按年拆分。
found-iati-code = “{ $value }”不是标准在此处的代码，已略去。请换成代码表中的代码。
found-iati-country = “{ $value }”不在标准的国家名单中。请使用 ISO 3166-1 的两个字母。
found-iati-currency = “{ $value }”不是 ISO 4217 的货币；该金额已略去。请写代码，如 USD、EUR 或 XOF。
found-iati-date = “{ $value }”不是按 YYYY-MM-DD 书写的日期，已略去。请更正日期。
found-iati-duplicate-identifier = 标识符 { $identifier } 在此文件中已出现过。请给该活动另一标识符，或将其删除。
found-iati-empty = 文件是空的。请重新获取后再导入。
found-iati-encoding = { $case ->
    [unknown] 编码“{ $encoding }”未知；文件按 UTF-8 读取。请查看文字是否正确；如不正确，请将文件存为 UTF-8。
   *[bytes] 部分字节不是 { $encoding }，已按 Windows-1252 读取。请查看文字是否正确，并声明文件的编码。
}
found-iati-entity = { $case ->
    [bare] 未构成引用的“&”照原样保留。请写作“&amp;”。
    [named] “&{ $entity }”不是预定义实体，照原样保留。请直接写该字符。
   *[declared] 文件声明了实体或文档类型；不予使用，对其引用照原样保留。请直接写字符。
}
found-iati-file-too-large = 文件超过 { $limit } 字节；其后内容未读取。请拆成几个文件。
found-iati-findings-cut = 未列出的其他发现：{ $count }。请改正已列出的，再导入文件。
found-iati-gzip = gzip 压缩已损坏或被截断；此前内容已读取。请重新压缩，或提供未压缩的文件。
found-iati-identifier-prefix = { $case ->
    [same] 该标识符就是报告组织自己的标识符 { $reference }。请给活动自己的标识符。
   *[other] 该标识符不以报告组织的标识符 { $reference } 开头。请核对两者；没有略去任何内容。
}
found-iati-identifier-space = 已去掉标识符前后的空白。请在来源中也去掉。
found-iati-identifiers-cut = 只比较了前 { $limit } 个标识符以查找重复。如有影响，请拆分文件。
found-iati-limit = { $case ->
    [depth] 元素嵌套超过 { $limit } 层；此部分未读取。请简化后重新导入。
    [attributes] 某元素的属性超过 { $limit } 个；该活动未读取。请删去标准之外的属性。
    [texts] 该活动的文本超过 { $limit } 段，未读取。请拆分后重新导入。
    [transactions] 该活动的交易超过 { $limit } 笔，未读取。请拆分后重新导入。
    [memory] 该活动的列表超过 { $limit } 字节，未读取。请拆分后重新导入。
   *[tag] 某注释或标记超过 { $limit } 字节，已跳过。请缩短后重新导入文件。
}
found-iati-missing = 此处缺少“{ $name }”或其为空。请在来源中补上；其余已读取。
found-iati-no-activities = 文件中没有活动。请看是否选对了文件。
found-iati-no-currency = 该数值没有货币，活动也没有默认货币，已略去。请补上货币。
found-iati-no-description = 该活动没有说明。请补上，以便查找和标注。
found-iati-no-identifier = 该活动没有“iati-identifier”，已被拒绝。请补上后重新导入。
found-iati-no-language = 在没有默认语言的活动中未注明语言的文本：{ $count }。未作猜测；请补上“xml:lang”。
found-iati-no-narrative = 此处应有文字而没有。请在来源中补上。
found-iati-no-organisation = 该组织既无标识符也无名称，已略去。请补上其一。
found-iati-no-participating-org = 未列出任何参与组织。请在来源中补上“participating-org”。
found-iati-no-place = 活动及其交易均未注明国家或区域。请补上，否则按无地点计数。
found-iati-no-reporting-org = 未列出报告组织。请在来源中补上“reporting-org”。
found-iati-no-root = 文件以活动开头，外面没有“iati-activities”；仍已读取。请补上该元素。
found-iati-no-sector = 活动及其交易均未注明部门。请在来源中补上。
found-iati-no-start = 该活动既无计划也无实际开始日期。请补上，否则不属于任何时期窗口。
found-iati-no-status = 该活动没有已知状态；状态保持未知，不计为已启动。请补上“activity-status”。
found-iati-no-title = 该活动没有标题；以标识符代替显示。请补上标题。
found-iati-not-activities = { $case ->
    [page] 这是网页，不是 IATI 文件。请下载网页所链接的文件。
   *[other] 这是根元素为“{ $root }”的 XML，不是 IATI 活动文件。请选择发布者的活动文件。
}
found-iati-not-xml = { $case ->
    [zip] 这是 ZIP 文件或电子表格，不是 XML。请解压，或作为表格导入。
    [pdf] 这是 PDF 文件，不是 XML。请选择发布者的活动文件。
   *[other] 这不是 XML。请选择 IATI 活动文件。
}
found-iati-organisation-file = 这是组织文件。请选择发布者的活动文件。
found-iati-percentage = “{ $value }”不是 0 至 100 的百分比，已略去。请更正。
found-iati-period = 结束日期 { $end } 早于开始日期 { $start }。请核对两个日期；可能写反了。
found-iati-person-dropped = 未保留的联系人信息（姓名、电子邮件、电话、职务、地址）：{ $count }。无需处理。
found-iati-place-level = { $case ->
    [some] 部分交易有地点，部分没有。请为全部交易或为活动注明地点。
   *[both] 活动和交易都注明了地点；以活动的为准。请只在一处注明。
}
found-iati-place-percentage = { $case ->
    [absent] 多个国家或区域中没有百分比的：{ $without }。请全部填写，或全部不填以平均分配。
   *[sum] 国家和区域的百分比合计 { $sum }，不是 100。请更正。
}
found-iati-point = “{ $value }”不是以度表示的纬度和经度，已略去。请更正。
found-iati-reference = 成果及其指标都有引用；标准只允许其一。请删去一个；两者都已读取。
found-iati-repeated = 该元素出现不止一次；保留了最后一个。请删去其余的。
found-iati-sector-level = { $case ->
    [some] 部分交易有部门，部分没有。请为全部交易或为活动注明部门。
   *[both] 活动和交易都注明了部门。请只在一处注明。
}
found-iati-sector-percentage = { $case ->
    [absent] 词表 { $vocabulary } 的多个部门中没有百分比的：{ $without }。请全部填写。
   *[sum] 词表 { $vocabulary } 各部门的百分比合计 { $sum }，不是 100。请更正。
}
found-iati-status = “{ $value }”不是活动状态；状态保持未知。请使用 1 至 6 的代码。
found-iati-text-cut = 一段 { $bytes } 字节的文本被截至 { $limit }。请在来源中缩短。
found-iati-truncated = 文件过早结束，可能被截断；不完整的部分未读取。请重新获取后再导入。
found-iati-value = “{ $value }”不是小数或数值过大，已略去。请写带小数点的数字，如 12500.50。
found-iati-value-rounded = 位数多于其货币而被四舍五入的金额：{ $count }。无需处理。
found-iati-version = { $case ->
    [unknown] “{ $version }”不是标准的版本；文件仍已读取。请更正属性“version”。
   *[absent] 文件未注明标准版本；仍已读取。请补上属性“version”。
}
found-iati-xml = { $case ->
    [closes] “</{ $name }>”关闭了未打开的元素；其所在部分未读取。请改正此行的 XML 后重新导入。
    [twice] 属性“{ $name }”在一个元素中出现两次；该活动未读取。请删去一个后重新导入。
    [nested] 此活动未关闭，另一活动就开始了；此活动未读取。请关闭后重新导入。
   *[plain] 此处 XML 格式不正确；其所在部分未读取。请改正此行后重新导入。
}
found-iati-compact-address = 看似《契约》目标的标签位于“{ $address }”之下，而它不是本系统词表的地址，故未采纳：{ $count }。如果该地址属于你们，请在设置页上固定它，再导入文件。

## 表格

found-table-amount-ambiguous = “{ $value }”中可能是小数点或千位分隔符；已按千位读取。请写不带千位分隔符的数字以免歧义。
found-table-amount-rounded = “{ $value }”小于 { $currency } 的最小单位；已四舍五入到该单位。无需处理。
found-table-amount-too-large = “{ $value }”超过可保存的最大金额，已略去。请核对数字。
found-table-amount-unreadable = “{ $value }”无法读作金额，已略去。请写只带一个小数点的数字，如 12500.50。
found-table-amount-words = “{ $value }”是带文字的金额，已略去。请写完整数字，如 1200000，并把货币写在单独一列。
found-table-binary = 这不是文本文件。请将表格存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-cell-error = 此单元格含错误 { $value }；按空处理。请修正公式。
found-table-cell-too-long = 此单元格超过 { $limit } 个字符，已截断。请缩短文字，或放入文件。
found-table-country-shares = “{ $value }”的百分比合计 { $sum }，不是 100；已略去。请更正，或全部不填以平均分配。
found-table-country-unknown = “{ $value }”不是已知的国家或地区，已略去。请用六种联合国语言之一写其名称，或写 ISO 代码。
found-table-currency-assumed = “{ $sign }”可指几种货币；已假定为 { $currency }。请写三字母代码以免歧义。
found-table-currency-missing = “{ $value }”没有货币，该金额已略去。请增加“货币”一列，或在表头写明，如“预算 (USD)”。
found-table-currency-unknown = “{ $value }”不是 ISO 4217 的货币；以其计的金额已略去。请写代码，如 USD、EUR 或 XOF。
found-table-date-ambiguous = “{ $value }”可能是日/月或月/日；已读作 { $month } 月 { $day } 日。请写年-月-日以免歧义。
found-table-date-impossible = “{ $value }”在任何日历中都不存在，已略去。请核对年月日。
found-table-date-serial = “{ $value }”是电子表格的日序号；已读作 { $date }。请核对日期。
found-table-date-short-year = “{ $value }”的年份只有两位；70 至 99 读作 1970 至 1999，其余读作 20xx。请写四位以免歧义。
found-table-date-unreadable = “{ $value }”无法读作日期，已略去。请写年-月-日，如 2024-06-30。
found-table-date-year-only = 只给了年份（“{ $value }”）；已取 { $date }。如知道完整日期，请写出。
found-table-delimiter = 各列以“{ $delimiter }”分隔，而不是逗号；已如此读取。无需处理。
found-table-document = 这是文本文档或演示文稿，不是表格。请将表格复制到电子表格程序，存为“Excel 工作簿 (.xlsx)”。
found-table-empty = 文件中没有行。请选择含有表格的文件。
found-table-encoding-assumed = 文本不是 UTF-8；已假定为 { $encoding }。请查看文字是否正确；如不正确，请将文件存为“CSV UTF-8”。
found-table-encoding-broken = 部分字节不是 { $encoding }；每个都换成了“�”。请将文件存为“CSV UTF-8”。
found-table-end-before-start = 结束日期 { $end } 早于开始日期 { $start }。请核对两个日期；可能写反了。
found-table-epoch-1904 = 该工作簿从 1904 年起计日；日期已如此读取。无需处理。
found-table-formula-without-value = 没有计算结果、按空处理的公式：{ $count }。请在电子表格程序中打开工作簿并重新保存。
found-table-gcm-too-many = 给出的目标超过四个；保留了前四个。请只写最重要的。
found-table-gcm-unclear = “{ $value }”不是《契约》目标：可能是其下的行动，或两个连写的数字。已略去。请写以分号分隔的整数。
found-table-gcm-unknown = “{ $value }”没有以编号（1 至 23）指明《契约》目标，已略去。请写编号，如 7。
found-table-html = 这是网页，不是工作簿。请在电子表格程序中打开，存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-iati-xml = 这是 IATI 文件。请作为 IATI 而不是表格导入。
found-table-json = 这是 JSON 文件，不是表格。请将表格存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-language-unknown = “{ $value }”不是已知语言；已取表头的语言。请写代码，如 fr 或 ar。
found-table-link-not-web = “{ $value }”不是网址，已略去。请写完整网址，以 https:// 开头。
found-table-macros = 工作簿含有宏；未读取也未运行。无需处理。
found-table-mark-unclear = “{ $value }”既非是也非否；已略去。请写 x 或“是”，或留空。
found-table-merged-cells = 合并单元格区域（其值已在区域内重复）：{ $count }。如属有意，无需处理。
found-table-more-findings = 未列出的其他发现：{ $count }。请改正已列出的，再读取文件。
found-table-no-title-column = 不知道哪一列是标题或标识符。请选择该列，再读取文件。
found-table-not-xlsx = 无论名称如何，这是 ZIP 压缩包，不是工作簿。请解压并导入其中的表格。
found-table-nul = 此单元格含有不可见的 NUL 字符，已去掉。请查看文字是否完整。
found-table-ods = 这是 OpenDocument 文件。请打开并存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-one-column = 文件只有一列。如应有多列，请重新存为以逗号或分号分隔的 CSV。
found-table-packed = 文件是压缩的。请解压并导入其中的表格。
found-table-password = 该工作簿有密码保护。请打开，去掉密码后重新保存。
found-table-pdf = 这是 PDF 文件。请打开其原始电子表格，存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-percent-unreadable = “{ $value }”不是 0 至 100 的百分比，已略去。请写数字，如 25 或 25 %。
found-table-persons-dropped = 未保留的含个人姓名、电子邮件或电话的单元格：{ $count }。无需处理。
found-table-picture = 这是图片，不是表格。请导入电子表格本身。
found-table-principle-unclear = “{ $value }”不是指导原则：可能是两个连写的数字。已略去。请写以分号分隔的整数。
found-table-principle-unknown = “{ $value }”没有以编号（1 至 10）指明指导原则，已略去。请写编号。
found-table-quote-open = 此处的引号没有关闭；自此行起引号按普通字符读取。请关闭或删去。
found-table-row-long = 此行在 { $headings } 个表头下有 { $cells } 个非空单元格。可能有未加引号的分隔符；请查看各值是否在正确的列。
found-table-row-repeated = 此行与前面一行标识符相同，已并入。请删去其一，或给此行自己的标识符。
found-table-row-short = 此行在 { $headings } 个表头下只有 { $cells } 个单元格；缺少的按空处理。如属有意，无需处理。
found-table-row-without-name = 此行既无标题也无标识符，已被拒绝。请填写其一，或删去此行。
found-table-row-without-title = 此行没有标题；以标识符代替显示。请填写标题。
found-table-rows-differ = 此行与前面一行标识符相同，但{ $what ->
    [title] 标题
    [start] 开始日期
    [end] 结束日期
   *[budget] 预算
}不同；保留了前者。请使其一致，或给此行自己的标识符。
found-table-sdg-unknown = “{ $value }”既不是 2030 年议程的目标（1 至 17）也不是具体目标（如 10.7），已略去。请写编号。
found-table-shares-over-100 = 各成果的份额合计 { $sum } %；已略去。请更正，或全部不填以平均分配。
found-table-sheet-broken = 此工作表已损坏；只读取了损坏处之前的行。请在电子表格程序中打开并重新保存。
found-table-sheet-empty = 此工作表为空，已略去。无需处理。
found-table-sheet-hidden = 此工作表在工作簿中是隐藏的。只有您选择它时才读取。
found-table-status-unknown = “{ $value }”不是已知状态；状态保持未知。请写计划中、进行中、收尾、已结束、已取消或已暂停。
found-table-too-large = 文件有 { $bytes } 字节；最多读取 { $limit }。请将表格拆成几个文件。
found-table-too-many-cells = 文件的单元格或文字超过一次可读的量；其余已略去。请将表格拆成几个文件。
found-table-too-many-columns = 只读取了前 { $limit } 列。请把需要的列移到左边。
found-table-too-many-rows = 只读取了前 { $limit } 行。请将表格拆成几个文件。
found-table-too-many-sheets = 工作簿有 { $count } 个工作表；只读取了前 { $limit } 个。请拆成几个文件。
found-table-type-unknown = “{ $value }”不是已知类型。请写项目、方案、法律或政策、战略或计划、机构、服务、协定或运动。
found-table-workbook-broken = 该工作簿已损坏或被截断。请在电子表格程序中打开并重新保存，或重新获取。
found-table-xls = 这是旧的 .xls 格式工作簿，或其他旧 Office 文件。请打开并存为“Excel 工作簿 (.xlsx)”。
found-table-xlsb = 这是二进制工作簿 (.xlsb)。请打开并存为“Excel 工作簿 (.xlsx)”。
found-table-xml = 这是 XML 文件，不是表格。请将表格存为“Excel 工作簿 (.xlsx)”或 CSV。
found-table-xml-spreadsheet = 这是“XML 电子表格 2003”。请打开并存为“Excel 工作簿 (.xlsx)”。
found-table-zip-bomb = 为安全起见未打开该工作簿：解压后会远大于压缩时。请将表格存为 CSV，或拆成几个文件。

## 导入本身

found-import-also-in-collection = 该标识符也在集合“{ $collection }”中；两条记录都保留，对两个集合盘点时两条都计。如为同一条，请撤回其一。
found-import-differs-from-hand = 文件与此处人工填写的内容不同；保留了人工内容。请打开项目页查看差异。
found-import-duplicate-identifier = { $identifier } 已读取过（{ $file } 中第 { $number } 个）；此条被拒绝。请给它自己的标识符，或将其删除。
found-import-no-identifier = 既无标识符也无标题，已被拒绝。请补上其一后重新导入。
found-import-no-sheet = 没有工作表“{ $name }”。请从以下选择：{ $known }。
found-import-orphaned-outcome = 先前文件中有而此文件中没有的成果：{ $count }。其标签保留；请打开项目页作出决定。
found-import-shortened = 该活动超过 2 MB；略去了{ $part ->
    [figures] 指标第 50 个以后的数值
    [locations] 第 500 个以后的地点
    [documents] 第 500 个以后的文件
   *[indicators] 其成果的指标
}。如有影响，请在来源中缩短。
found-import-title-as-identifier = 此行没有标识符；以标题代替。请补上标识符：标题改变会产生新记录。
found-import-unknown-concept = { $framework } 没有概念“{ $concept }”；已略去。请更正代码。
found-import-unknown-country = “{ $value }”不是名单中的国家或地区，已略去。请使用 ISO 3166-1 的两个字母。
found-tag-too-many = 一项成果最多四个标签；{ $framework } 的“{ $concept }”已略去。如它更重要，请在标注向导中去掉另一个。

## 位置

place-activity = 活动 { $value }
place-line = 第 { $value } 行
place-row = 第 { $value } 行
place-column = { $value } 列
place-sheet = 工作表 { $value }
