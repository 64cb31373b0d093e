<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ContractDesk</source>
        <translation>关于合同台</translation>
    </message>
    <message>
        <source>ContractDesk %1</source>
        <translation>合同台 %1</translation>
    </message>
    <message>
        <source>Contracts from the template to the archive, on this computer.</source>
        <translation>从模板到归档，合同的全过程都在这台电脑上。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Built on Qt %1, SQLite, HarfBuzz, libzip, pugixml and libxlsxwriter. Icons: Breeze, by the KDE community. Readings of characters: the Unicode Han database. Holidays: the yearly notices of the State Council.</source>
        <translation>基于 Qt %1、SQLite、HarfBuzz、libzip、pugixml 和 libxlsxwriter。图标：KDE 社区的 Breeze。汉字读音：Unicode 汉字数据库。节假日：国务院办公厅历年通知。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The document is larger than 200 MB and cannot be kept. Make it smaller and try again.</source>
        <translation>文件超过 200 MB，无法保存。请缩小后重试。</translation>
    </message>
    <message>
        <source>The stored document is missing (%1). Restore it from a backup.</source>
        <translation>存档文件缺失（%1）。请从备份恢复。</translation>
    </message>
    <message>
        <source>The stored document was changed outside the program (%1). Restore it from a backup.</source>
        <translation>存档文件在程序之外被改动（%1）。请从备份恢复。</translation>
    </message>
    <message>
        <source>This is a workbook of before 2007 (.xls). Open it in Excel or WPS, save it as .xlsx or .csv, and choose that file.</source>
        <translation>这是 2007 年以前格式的表格（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv 后再选。</translation>
    </message>
    <message>
        <source>This is a document of before 2007 (.doc). Open it in Word or WPS, save it as .docx, and choose that file.</source>
        <translation>这是 2007 年以前格式的文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再选。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Open it, remove the password, save it, and choose it again.</source>
        <translation>这个表格设有打开密码。请先打开并取消密码，保存后再选。</translation>
    </message>
    <message>
        <source>This file is damaged or was not saved completely (%1). Ask for it again, or open it in Excel or WPS and save it anew.</source>
        <translation>文件已损坏或没有保存完整（%1）。请重新索取，或用 Excel、WPS 打开后另存。</translation>
    </message>
    <message>
        <source>This workbook holds declarations that no office program writes (%1). For safety it was not read.</source>
        <translation>这个表格里有办公软件不会写入的声明（%1），为安全起见没有读取。</translation>
    </message>
    <message>
        <source>This table is too large to be read (%1). Split it into several files.</source>
        <translation>表格太大，无法读取（%1）。请拆成几个文件。</translation>
    </message>
    <message>
        <source>This file is no table. Choose an Excel workbook (.xlsx) or a text table (.csv, .txt).</source>
        <translation>这个文件不是表格。请选择 Excel 工作簿（.xlsx）或文本表格（.csv、.txt）。</translation>
    </message>
    <message>
        <source>The table is empty. %1</source>
        <translation>表格是空的。%1</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet. Unhide the sheet in Excel or WPS, or name it.</source>
        <translation>工作簿里没有可见的工作表。请在 Excel 或 WPS 中取消隐藏，或指定工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet called %1.</source>
        <translation>工作簿里没有名为“%1”的工作表。</translation>
    </message>
    <message>
        <source>No row with the column headings was found. Say which row it is, or map the columns by hand.</source>
        <translation>没有找到列标题所在的行。请指明是哪一行，或手工对应各列。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed. Mend that row and choose the file again.</source>
        <translation>第 %1 行有一个引号没有闭合。请改好这一行后再选。</translation>
    </message>
    <message>
        <source>The text is in an unknown encoding (line %1). Save the file as UTF-8 and choose it again.</source>
        <translation>无法识别文本编码（第 %1 行）。请把文件另存为 UTF-8 后再选。</translation>
    </message>
    <message>
        <source>No column was found for %1. Map a column to it; without it nothing can be imported.</source>
        <translation>没有找到“%1”对应的列。请指定一列，否则无法导入。</translation>
    </message>
    <message>
        <source>The file has no column called %1. The mapping belongs to another file.</source>
        <translation>文件里没有名为“%1”的列。这份对应关系属于别的文件。</translation>
    </message>
    <message>
        <source>The mapping names something that cannot be imported: %1.</source>
        <translation>对应关系里有无法导入的项目：%1。</translation>
    </message>
    <message>
        <source>The mapping names no column at all.</source>
        <translation>对应关系里一列也没有。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result: %1. Let Excel or WPS calculate it, save, and try again.</source>
        <translation>单元格里的公式没有结果：%1。请用 Excel 或 WPS 重新计算并保存后再试。</translation>
    </message>
    <message>
        <source>This cell must not be empty.</source>
        <translation>这一格不能为空。</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1.</source>
        <translation>看不出是“是”还是“否”：%1。</translation>
    </message>
    <message>
        <source>Excel has turned this code into a number and its last digits are lost: %1. Set the column to text and enter it again.</source>
        <translation>Excel 把这个号码当成了数字，末尾几位已丢失：%1。请把该列设为文本后重新填写。</translation>
    </message>
    <message>
        <source>This date can be read in two ways: %1. Write the year first, as in 2024-03-05.</source>
        <translation>这个日期有两种读法：%1。请先写年份，如 2024-03-05。</translation>
    </message>
    <message>
        <source>There is no such date: %1.</source>
        <translation>没有这个日期：%1。</translation>
    </message>
    <message>
        <source>The day is missing: %1. Write the whole date, as in 2024-03-05.</source>
        <translation>缺少日：%1。请写完整日期，如 2024-03-05。</translation>
    </message>
    <message>
        <source>This cannot be read as a date: %1.</source>
        <translation>无法识别为日期：%1。</translation>
    </message>
    <message>
        <source>This may be 1 % or 100 %: %1. Write the sign %.</source>
        <translation>可能是 1%，也可能是 100%：%1。请写上百分号。</translation>
    </message>
    <message>
        <source>This cannot be read as a percentage: %1.</source>
        <translation>无法识别为百分比：%1。</translation>
    </message>
    <message>
        <source>The file name must end in .csv or .xlsx: %1.</source>
        <translation>文件名须以 .csv 或 .xlsx 结尾：%1。</translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows. Export a part, or choose CSV.</source>
        <translation>一个工作表最多容纳 %1 行。请分批导出，或改用 CSV。</translation>
    </message>
    <message>
        <source>The data changed while the report was being made. Make it again.</source>
        <translation>生成报告时数据有变动，请重新生成。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the administrator of the office.</source>
        <translation>您的角色无权进行此操作，请联系管理员。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is an office in this folder already: %1. Open it, or choose another folder.</source>
        <translation>该文件夹中已有办公室数据：%1。请直接打开，或另选文件夹。</translation>
    </message>
    <message>
        <source>No office was found at %1. Choose its folder, or start a new office.</source>
        <translation>在 %1 没有找到办公室数据。请选择它所在的文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>This file is not an office of this program, or it is damaged: %1. It was left as it is; restore a backup or choose another folder.</source>
        <translation>这不是本程序的办公室数据，或文件已损坏：%1。文件未作任何改动；请恢复备份或另选文件夹。</translation>
    </message>
    <message>
        <source>This office was last used by a newer version of the program: %1. Update this computer; nothing was changed.</source>
        <translation>该办公室数据由更新版本的程序使用过：%1。请先升级本机程序；数据未作改动。</translation>
    </message>
    <message>
        <source>This office is already open in another window or on another computer: %1. Close it there first.</source>
        <translation>该办公室数据已在另一个窗口或另一台电脑上打开：%1。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and save again; your text is still here. (%1)</source>
        <translation>磁盘已满，未能保存。请腾出空间后再次保存，已输入的内容仍在。（%1）</translation>
    </message>
    <message>
        <source>The office folder cannot be written, so nothing can be saved: %1. Check the rights of the folder.</source>
        <translation>办公室数据文件夹不可写，无法保存：%1。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The office file cannot be read or written: %1. Check that the disk is connected and try again.</source>
        <translation>办公室数据文件无法读写：%1。请确认磁盘已连接后重试。</translation>
    </message>
    <message>
        <source>The office file is damaged: %1. Stop working and restore the newest verified backup.</source>
        <translation>办公室数据文件已损坏：%1。请停止操作，恢复最近一次通过校验的备份。</translation>
    </message>
    <message>
        <source>Saving failed and was undone. Try again; if it happens again, restart the program. (%1)</source>
        <translation>保存失败，已撤回。请重试；如再次出现，请重新启动程序。（%1）</translation>
    </message>
    <message>
        <source>The office file does not have the expected form (%1). Restore a backup or update the program.</source>
        <translation>办公室数据的结构与预期不符（%1）。请恢复备份或升级程序。</translation>
    </message>
    <message>
        <source>The office file holds a value this version does not know (%1). Update the program.</source>
        <translation>办公室数据中有本版本不认识的内容（%1）。请升级程序。</translation>
    </message>
    <message>
        <source>The office file cannot be opened safely here (%1). A network folder may be the reason; use a local disk.</source>
        <translation>办公室数据无法在此安全打开（%1）。可能因为它在网络文件夹上，请放到本机磁盘。</translation>
    </message>
    <message>
        <source>Saving failed and was undone. Restart the program. (%1)</source>
        <translation>保存失败，已撤回。请重新启动程序。（%1）</translation>
    </message>
    <message>
        <source>The file is not there any more: %1.</source>
        <translation>文件已不存在：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Is it open in another program?</source>
        <translation>文件无法读取：%1。是否正被其他程序占用？</translation>
    </message>
    <message>
        <source>Nothing can be written at %1. Check the rights of the folder or choose another one.</source>
        <translation>无法写入 %1。请检查文件夹权限，或另选位置。</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>文件过大：%1。</translation>
    </message>
    <message>
        <source>The desktop&apos;s own settings keep this program from starting at login. Allow it there first.</source>
        <translation>桌面系统的设置不允许本程序登录后自动启动。请先在系统设置中允许。</translation>
    </message>
    <message>
        <source>Starting at login could not be set: nothing can be written at %1.</source>
        <translation>无法设置登录后自动启动：无法写入 %1。</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>操作没有成功（%1），没有改动任何内容。</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>这个客户已不存在。</translation>
    </message>
    <message>
        <source>This customer was changed meanwhile. Open it again; what you typed is kept as a draft.</source>
        <translation>此客户已被他人修改。请重新打开；您输入的内容已保存为草稿。</translation>
    </message>
    <message>
        <source>%1 lies in the bin. Restore it first.</source>
        <translation>“%1”在回收站中，请先还原。</translation>
    </message>
    <message>
        <source>%1 is not in the bin. Move it there first.</source>
        <translation>“%1”不在回收站中，请先移入回收站。</translation>
    </message>
    <message>
        <source>%1 contracts name this customer, so it stays in the bin.</source>
        <translation>有 %1 份合同属于该客户，因此只能保留在回收站中。</translation>
    </message>
    <message>
        <source>%1 documents are filed with this customer, so it stays in the bin.</source>
        <translation>该客户名下有 %1 份文件，因此只能保留在回收站中。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s full name.</source>
        <translation>请填写客户全称。</translation>
    </message>
    <message>
        <source>The name is too long. At most %1 characters are kept.</source>
        <translation>名称过长，最多 %1 个字。</translation>
    </message>
    <message>
        <source>The name holds unreadable characters: %1. The file was damaged or saved in a wrong encoding.</source>
        <translation>名称中有无法识别的字符：%1。文件已损坏或保存时编码不对。</translation>
    </message>
    <message>
        <source>This text is too long. At most %1 characters are kept.</source>
        <translation>内容过长，最多 %1 个字。</translation>
    </message>
    <message>
        <source>A contact has no name. %1</source>
        <translation>有联系人没有填写姓名。%1</translation>
    </message>
    <message>
        <source>Only one contact can be the primary one.</source>
        <translation>只能有一位首要联系人。</translation>
    </message>
    <message>
        <source>Only one address can be the primary one.</source>
        <translation>只能有一个首要地址。</translation>
    </message>
    <message>
        <source>The credit limit can&apos;t be less than zero.</source>
        <translation>信用额度不能小于零。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address: %1.</source>
        <translation>这不像一个电子邮箱地址：%1。</translation>
    </message>
    <message>
        <source>Nobody knows this kind of customer: %1. Use 企业, 事业单位, 个体工商户, 个人 or 境外企业.</source>
        <translation>客户性质无法识别：%1。请使用企业、事业单位、个体工商户、个人或境外企业。</translation>
    </message>
    <message>
        <source>The class must be A, B or C, not %1.</source>
        <translation>客户等级只能是 A、B 或 C，不能是“%1”。</translation>
    </message>
    <message>
        <source>Nobody knows this status: %1. Use 正常, 潜在, 暂停 or 终止.</source>
        <translation>客户状态无法识别：%1。请使用正常、潜在、暂停或终止。</translation>
    </message>
    <message>
        <source>The same customer stands in row %1 already; both rows were put together.</source>
        <translation>该客户已在第 %1 行出现，两行内容已合并。</translation>
    </message>
    <message>
        <source>The code belongs to %1; that name was kept.</source>
        <translation>该代码属于“%1”，已保留原名称。</translation>
    </message>
    <message>
        <source>The credit code %1 was replaced.</source>
        <translation>原统一社会信用代码 %1 已被替换。</translation>
    </message>
    <message>
        <source>Another customer of this name has the code %1. Both were kept.</source>
        <translation>已有同名客户，代码为 %1，两者均予保留。</translation>
    </message>
    <message>
        <source>A record can&apos;t be merged with itself.</source>
        <translation>不能与自身合并。</translation>
    </message>
    <message>
        <source>This merge can&apos;t be taken back any more.</source>
        <translation>这次合并已无法撤销。</translation>
    </message>
    <message>
        <source>%1 was changed after the merge, so the merge can&apos;t be taken back.</source>
        <translation>合并之后“%1”已被修改，因此不能撤销合并。</translation>
    </message>
    <message>
        <source>This import does not exist.</source>
        <translation>没有这次导入。</translation>
    </message>
    <message>
        <source>This import was taken back already: %1.</source>
        <translation>这次导入已经撤销：%1。</translation>
    </message>
    <message>
        <source>Customers of this import were changed since then, so it can&apos;t be taken back: %1</source>
        <translation>导入之后有客户已被修改，因此不能撤销：%1</translation>
    </message>
    <message>
        <source>Customers of this import have contracts or documents, so it can&apos;t be taken back: %1</source>
        <translation>导入的客户已有合同或文件，因此不能撤销：%1</translation>
    </message>
    <message>
        <source>No company of ours has been entered yet.</source>
        <translation>尚未填写签约主体。</translation>
    </message>
    <message>
        <source>This company was changed meanwhile. Open it again.</source>
        <translation>该签约主体已被修改，请重新打开。</translation>
    </message>
    <message>
        <source>Enter the company&apos;s full name.</source>
        <translation>请填写公司全称。</translation>
    </message>
    <message>
        <source>%1 is the company for new contracts. Choose another one for them first.</source>
        <translation>“%1”是新合同的默认签约主体，请先另选一个。</translation>
    </message>
    <message>
        <source>A company has no field of this name: %1.</source>
        <translation>签约主体没有这个字段：%1。</translation>
    </message>
    <message>
        <source>No credit code was entered.</source>
        <translation>没有填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>Excel has turned this credit code into a number and its last digits are lost: %1.</source>
        <translation>Excel 把该统一社会信用代码当成了数字，末尾几位已丢失：%1。</translation>
    </message>
    <message>
        <source>%1 is an old registration number of 15 digits, not a credit code.</source>
        <translation>%1 是旧的 15 位工商注册号，不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters: %1.</source>
        <translation>统一社会信用代码应为 18 位：%1。</translation>
    </message>
    <message>
        <source>A credit code never holds I, O, S, V or Z: %1. Were 1, 0, 5, U or 2 meant?</source>
        <translation>统一社会信用代码中没有 I、O、S、V、Z：%1。是否应为 1、0、5、U、2？</translation>
    </message>
    <message>
        <source>The credit code holds characters that do not belong there: %1.</source>
        <translation>统一社会信用代码中有不应出现的字符：%1。</translation>
    </message>
    <message>
        <source>The credit code is written in full-width characters: %1.</source>
        <translation>统一社会信用代码使用了全角字符：%1。</translation>
    </message>
    <message>
        <source>The credit code is written in small letters: %1.</source>
        <translation>统一社会信用代码使用了小写字母：%1。</translation>
    </message>
    <message>
        <source>There are blanks or dashes inside the credit code: %1.</source>
        <translation>统一社会信用代码中有空格或短横线：%1。</translation>
    </message>
    <message>
        <source>The first two characters of the credit code name no registering authority: %1.</source>
        <translation>统一社会信用代码前两位不是已知的登记管理部门：%1。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of the credit code must be digits: %1.</source>
        <translation>统一社会信用代码第 3 至 8 位应为数字：%1。</translation>
    </message>
    <message>
        <source>Characters 9 to 17 of the credit code are no organisation code: %1.</source>
        <translation>统一社会信用代码第 9 至 17 位不是有效的组织机构代码：%1。</translation>
    </message>
    <message>
        <source>The last character of the credit code does not fit the others: %1. One of them may be mistyped.</source>
        <translation>统一社会信用代码的校验位不符：%1，可能有一位输错。</translation>
    </message>
</context>
<context>
    <name>cdesk::App</name>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Open another office…</source>
        <translation>打开其他办公室数据…</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开办公室数据</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>深浅跟随系统</translation>
    </message>
    <message>
        <source>About ContractDesk</source>
        <translation>关于合同台</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>重新启动后切换语言。</translation>
    </message>
</context>
<context>
    <name>cdesk::Pages</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ColumnFilterPopup</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>今后 30 天</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>今后 90 天</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <translation>“%1”的各项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many rows have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>&amp;Contains</source>
        <translation>包含(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>取消筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令名称</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CompanyDialog</name>
    <message>
        <source>Edit our company</source>
        <translation>编辑签约主体</translation>
    </message>
    <message>
        <source>New company of ours</source>
        <translation>新建签约主体</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>%1 It can be saved all the same.</source>
        <translation>%1 仍可保存。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ConditionWords</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Other filter</source>
        <translation>其他筛选</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1包含“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1：%2 等另 %3 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerForm</name>
    <message>
        <source>Edit customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Contacts and addresses</source>
        <translation>联系人与地址</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>首要</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务信息</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>多个标签用逗号分隔</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>开票与收付款</translation>
    </message>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>%1 在此填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>%1 It can be saved all the same.</source>
        <translation>%1 仍可保存。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerPage</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>起草合同</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>合并两条档案</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Show bin</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation>名称、拼音、首字母或信用代码</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>没有符合搜索条件的客户。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>Import from a table</source>
        <translation>从表格导入</translation>
    </message>
    <message>
        <source>Customer saved.</source>
        <translation>客户已保存。</translation>
    </message>
    <message>
        <source>Customer restored.</source>
        <translation>客户已还原。</translation>
    </message>
    <message>
        <source>%1 was moved to the bin.</source>
        <translation>“%1”已移入回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is deleted and can&apos;t be brought back. The log keeps what was deleted.</source>
        <translation>“%1”将被彻底删除，无法恢复。操作日志会保留被删除的内容。</translation>
    </message>
    <message>
        <source>Customer deleted.</source>
        <translation>客户已删除。</translation>
    </message>
    <message>
        <source>Merge taken back.</source>
        <translation>合并已撤销。</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>两条档案已合并。</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>Our company was saved.</source>
        <translation>签约主体已保存。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerWords</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>事业单位、机关</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Foreign company</source>
        <translation>境外企业</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>A 类</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>B 类</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>C 类</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公地址</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>与另一条档案合并</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>撤销合并</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DateField</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2025-12-05, +30</source>
        <translation>2025-12-05、+30</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>从日历中选择（F4）</translation>
    </message>
    <message>
        <source>“%1” is not a date. Examples: 2025-12-05, 12-5, +30, month end.</source>
        <translation>“%1”不是日期。可以这样写：2025-12-05、12-5、+30、月底。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DossierView</name>
    <message>
        <source>Customer dossier</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Choose a customer to see its dossier.</source>
        <translation>选择一个客户，查看其档案。</translation>
    </message>
    <message>
        <source>This record was merged into another one and lies in the bin.</source>
        <translation>此档案已合并到另一条档案，现在回收站中。</translation>
    </message>
    <message>
        <source>This customer lies in the bin.</source>
        <translation>此客户在回收站中。</translation>
    </message>
    <message>
        <source>%p % complete</source>
        <translation>完整度 %p %</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <translation>待补充：%1</translation>
    </message>
    <message>
        <source>Complete now</source>
        <translation>立即补充</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>Contacts and addresses</source>
        <translation>联系人与地址</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Contracts (%1)</source>
        <translation>合同（%1）</translation>
    </message>
    <message>
        <source>No contract with this customer yet.</source>
        <translation>与该客户还没有合同。</translation>
    </message>
    <message>
        <source>Contracts of this customer</source>
        <translation>该客户的合同</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>文件（%1）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>操作记录</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DuplicateHint</name>
    <message>
        <source>Open that one</source>
        <translation>打开该客户</translation>
    </message>
    <message>
        <source>%1 lies in the bin. It can be restored there.</source>
        <translation>“%1”在回收站中，可在那里还原。</translation>
    </message>
    <message>
        <source>%1 has the same credit code.</source>
        <translation>“%1”的统一社会信用代码相同。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>%1 has nearly the same name.</source>
        <translation>已有名称相近的客户“%1”。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FormPanel</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ImportDialog</name>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.xls)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.xls)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save bad rows as a file</source>
        <translation>将有误的行另存为文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Excel workbook or CSV file</source>
        <translation>Excel 工作簿或 CSV 文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首行内容</translation>
    </message>
    <message>
        <source>Is imported as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Choose a file. Its headings are recognised; nothing is imported before you say so.</source>
        <translation>请选择文件。程序会识别表头；确认之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Problems by row</source>
        <translation>逐行问题</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <translation>“%1”导入为</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>正在逐行检查…</translation>
    </message>
    <message>
        <source>Taken all the same: %1</source>
        <translation>仍会导入：%1</translation>
    </message>
    <message>
        <source>%1 rows will be imported, %2 rows have errors and stay out.</source>
        <translation>将导入 %1 行，%2 行有误、不予导入。</translation>
    </message>
    <message>
        <source>All %1 rows can be imported.</source>
        <translation>全部 %1 行均可导入。</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Importing… until the end of it nothing is stored.</source>
        <translation>正在导入…全部完成后才会一次写入。</translation>
    </message>
    <message>
        <source>%1 customers are new, %2 were updated, %3 rows told nothing new, %4 rows had errors.</source>
        <translation>新增客户 %1 个，更新 %2 个，%3 行没有新内容，%4 行有误。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 - errors.csv</source>
        <translation>%1-有误的行.csv</translation>
    </message>
    <message>
        <source>%1 rows were saved in %2.</source>
        <translation>已将 %1 行保存到 %2。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ListFilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Filter: number, name, pinyin…</source>
        <translation>筛选：编号、名称、拼音…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>取消筛选：%1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ListPane</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>删除视图(&amp;D)</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view (filter, order and columns are kept)</source>
        <translation>视图名称（保存筛选、排序和列）</translation>
    </message>
    <message>
        <source>Reading the office…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 条（共 %2 条）</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选 %2 条</translation>
    </message>
    <message>
        <source>%1 of the selected: %2</source>
        <translation>所选%1合计：%2</translation>
    </message>
    <message>
        <source>%1 in all: %2</source>
        <translation>%1合计：%2</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ListView</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”…</source>
        <translation>按“%1”筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>恢复默认列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MainWindow</name>
    <message>
        <source>ContractDesk</source>
        <translation>合同台</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands of the page</source>
        <translation>本页命令</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>%1 – ContractDesk</source>
        <translation>%1 — 合同台</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>没有到期提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>%n 条到期提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两条档案</translation>
    </message>
    <message>
        <source>The other record goes to the bin and its contracts and documents move to the one that stays. Contacts, addresses and tags of both are kept. This can be undone.</source>
        <translation>另一条档案移入回收站，其合同和文件转到保留的档案。两边的联系人、地址和标签都会保留。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>保留的档案</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不一致的内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value that stays</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MoneyField</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Examples: 12,345.60, 1.2万.</source>
        <translation>“%1”不是金额。可以这样写：12,345.60、1.2万。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::Notifier</name>
    <message numerus="yes">
        <source>%n matter(s) need your attention</source>
        <translation>
            <numerusform>有 %n 件事项需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>有一条提醒到期</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PartTable</name>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>地址类型</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PathField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose… (F4)</source>
        <translation>选择…（F4）</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::SearchBox</name>
    <message>
        <source>Search customers and contracts</source>
        <translation>搜索客户和合同</translation>
    </message>
    <message>
        <source>Name, pinyin initials, number (Ctrl+L)</source>
        <translation>名称、拼音首字母、编号 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TrayIcon</name>
    <message>
        <source>Open ContractDesk</source>
        <translation>打开合同台</translation>
    </message>
    <message>
        <source>Reminder centre</source>
        <translation>提醒中心</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>ContractDesk: %n matter(s) due</source>
        <translation>
            <numerusform>合同台：%n 件事项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>ContractDesk</source>
        <translation>合同台</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::WelcomePage</name>
    <message>
        <source>ContractDesk</source>
        <translation>合同台</translation>
    </message>
    <message>
        <source>Contracts from the template to the archive, on this computer.</source>
        <translation>从模板到归档，合同的全过程都在这台电脑上。</translation>
    </message>
    <message>
        <source>Start my office</source>
        <translation>新建我的办公室</translation>
    </message>
    <message>
        <source>A new, empty office in %1</source>
        <translation>在 %1 新建空白办公室数据</translation>
    </message>
    <message>
        <source>Look at a sample office</source>
        <translation>看看示例办公室</translation>
    </message>
    <message>
        <source>40 customers and 120 contracts of invented companies, kept apart from yours</source>
        <translation>虚构公司的 40 个客户和 120 份合同，与您的数据分开存放</translation>
    </message>
    <message>
        <source>Open an office…</source>
        <translation>打开办公室数据…</translation>
    </message>
    <message>
        <source>A folder that holds an office already</source>
        <translation>已有办公室数据的文件夹</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>打开办公室数据</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The folder of one backup, from this computer or a stick</source>
        <translation>一次备份的文件夹，可在本机或 U 盘上</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
</context>
</TS>
