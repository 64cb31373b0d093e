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
    <message>
        <source>Enter the day on which the paper was filed.</source>
        <translation>请填写归档日期。</translation>
    </message>
    <message>
        <source>The filing date %1 is in the future. Enter today or an earlier day.</source>
        <translation>归档日期 %1 晚于今天，请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>%1 is not a year. Enter four digits.</source>
        <translation>“%1”不是年份，请填写四位数字。</translation>
    </message>
    <message>
        <source>%1 copies can&apos;t be right. Enter a number from 0 to 9999.</source>
        <translation>份数 %1 不合理，请填写 0 到 9999 之间的数。</translation>
    </message>
    <message>
        <source>Nothing would be filed: enter at least one copy, on paper or electronic.</source>
        <translation>没有可归档的内容：纸质或电子份数至少填一份。</translation>
    </message>
    <message>
        <source>A file is kept for 1 to 100 years, or permanently. %1 is neither.</source>
        <translation>保管期限为 1 到 100 年或永久，不能是 %1。</translation>
    </message>
    <message>
        <source>An item of the checklist has no name. Name it or take it away.</source>
        <translation>清单中有一项没有名称，请填写名称或删除该项。</translation>
    </message>
    <message>
        <source>“%1” stands in the checklist twice. Take one of them away.</source>
        <translation>清单中“%1”出现了两次，请删除一项。</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>文字超过 %1 个字，请缩短。</translation>
    </message>
    <message>
        <source>Enter where the papers go: at least a room or a box.</source>
        <translation>请填写存放位置，至少填写库房或盒号。</translation>
    </message>
    <message>
        <source>This archive record does not exist any more. Look at the list again.</source>
        <translation>该档案记录已不存在，请刷新列表查看。</translation>
    </message>
    <message>
        <source>Somebody else has changed this archive record. Open it again and repeat your change.</source>
        <translation>该档案记录已被他人修改，请重新打开后再改。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Put the later day last.</source>
        <translation>期间的结束日早于开始日，请把较晚的日期放在后面。</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有“%1”这种状态。</translation>
    </message>
    <message>
        <source>Choose a file for the report.</source>
        <translation>请选择报告要保存到的文件。</translation>
    </message>
    <message>
        <source>An archive record has no such field (%1).</source>
        <translation>档案记录没有这个字段（%1）。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be chosen here.</source>
        <translation>此处不能选择“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>This is no backup of an office: %1. Choose a backup&apos;s own folder.</source>
        <translation>这不是办公数据的备份：%1。请选择某一份备份自己的文件夹。</translation>
    </message>
    <message>
        <source>The list of contents of this backup is damaged: %1. Choose another backup.</source>
        <translation>这份备份的清单已损坏：%1。请换一份备份。</translation>
    </message>
    <message>
        <source>This backup is damaged (%1), so nothing was done with it. Choose another backup.</source>
        <translation>这份备份已损坏（%1），未对它做任何操作。请换一份备份。</translation>
    </message>
    <message>
        <source>There is too little room for the backup at %1. Nothing unfinished was left there; free some space or choose another place.</source>
        <translation>%1 的空间不够存放备份，没有留下未完成的文件。请腾出空间或换一个位置。</translation>
    </message>
    <message>
        <source>The backup cannot be written at %1. Check the rights of the folder or choose another place.</source>
        <translation>无法在 %1 写入备份。请检查文件夹的权限，或换一个位置。</translation>
    </message>
    <message>
        <source>The backup could not be verified: the temporary folder is full or cannot be written (%1).</source>
        <translation>无法验证备份：临时文件夹已满或不可写（%1）。</translation>
    </message>
    <message>
        <source>Something is in this folder already: %1. A backup is only ever restored into a new or empty folder; nothing was changed.</source>
        <translation>该文件夹里已有内容：%1。备份只会恢复到新的或空的文件夹，未做任何改动。</translation>
    </message>
    <message>
        <source>The second place for backups is not there: %1. Connect the disk and back up again; the backup on this computer was made.</source>
        <translation>备份的第二位置不在：%1。请接上该磁盘后再备份一次；本机上的备份已完成。</translation>
    </message>
    <message>
        <source>The office file of the backup was changed after it was made: %1.</source>
        <translation>备份中的数据文件在备份完成后被改动过：%1。</translation>
    </message>
    <message>
        <source>The office file of the backup is not there any more: %1.</source>
        <translation>备份中的数据文件已不在：%1。</translation>
    </message>
    <message>
        <source>The office file of the backup cannot be read (%1).</source>
        <translation>备份中的数据文件无法读取（%1）。</translation>
    </message>
    <message>
        <source>The backup does not hold as much as it says it does (%1).</source>
        <translation>备份中的记录数与其清单不符（%1）。</translation>
    </message>
    <message>
        <source>The log in the backup does not end where it should (%1).</source>
        <translation>备份中的操作日志结尾与清单不符（%1）。</translation>
    </message>
    <message>
        <source>The office file is damaged (%1).</source>
        <translation>数据文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>An entry of the log is missing (%1). Stop working and restore the newest verified backup.</source>
        <translation>操作日志缺少记录（%1）。请停止操作，恢复最近一份已验证的备份。</translation>
    </message>
    <message>
        <source>The log does not hang together at %1. Stop working and restore the newest verified backup.</source>
        <translation>操作日志在 %1 处前后不连贯。请停止操作，恢复最近一份已验证的备份。</translation>
    </message>
    <message>
        <source>An entry of the log was changed (%1). Stop working and restore the newest verified backup.</source>
        <translation>操作日志有记录被改动（%1）。请停止操作，恢复最近一份已验证的备份。</translation>
    </message>
    <message>
        <source>The sample office that comes with the program cannot be read (%1). Install the program again.</source>
        <translation>程序自带的示例数据无法读取（%1）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Up to 1,000,000 contracts and 1 to 200,000 customers can be generated (%1).</source>
        <translation>最多可生成 1,000,000 份合同，客户须为 1 至 200,000 个（%1）。</translation>
    </message>
    <message>
        <source>Only an office without customers and contracts can be filled: %1.</source>
        <translation>只能在没有客户和合同的办公数据里生成：%1。</translation>
    </message>
    <message>
        <source>This contract does not exist any more, or it lies in the bin.</source>
        <translation>该合同已不存在，或已在回收站中。</translation>
    </message>
    <message>
        <source>This contract was changed meanwhile. Open it again; what you typed is kept as a draft.</source>
        <translation>该合同刚刚被修改过。请重新打开，已输入的内容保存在草稿中。</translation>
    </message>
    <message>
        <source>Enter the title of the contract.</source>
        <translation>请填写合同名称。</translation>
    </message>
    <message>
        <source>The title has %1 characters; at most 200 are kept.</source>
        <translation>合同名称有 %1 个字，最多 200 个字。</translation>
    </message>
    <message>
        <source>The contract would end on %1, before it begins. Check both dates.</source>
        <translation>合同到期日 %1 早于开始日，请核对两个日期。</translation>
    </message>
    <message>
        <source>A date that is set by hand needs a reason.</source>
        <translation>手工指定的日期须写明理由。</translation>
    </message>
    <message>
        <source>The amount of line %1 is not quantity times price.</source>
        <translation>第 %1 行的金额不等于数量乘单价。</translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be read: product, quantity and unit price are needed.</source>
        <translation>第 %1 行无法读取：须有品名、数量和单价。</translation>
    </message>
    <message>
        <source>The amount differs from the sum of the lines, %1.</source>
        <translation>合同金额与明细合计 %1 不一致。</translation>
    </message>
    <message>
        <source>The contract is in review or further on, so this can&apos;t be changed any more. Withdraw or return it first.</source>
        <translation>合同已提交审核，该项不能再修改。请先撤回或退回。</translation>
    </message>
    <message>
        <source>This step is not possible now: %1.</source>
        <translation>当前状态下不能执行此操作：%1。</translation>
    </message>
    <message>
        <source>%1 has no customer yet. Choose one first.</source>
        <translation>%1 尚未选择客户，请先选择。</translation>
    </message>
    <message>
        <source>%1 does not say which of our companies signs. Choose one first.</source>
        <translation>%1 尚未选择我方公司，请先选择。</translation>
    </message>
    <message>
        <source>Write down the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Enter the day of signing.</source>
        <translation>请填写签订日期。</translation>
    </message>
    <message>
        <source>The day of signing can&apos;t be in the future.</source>
        <translation>签订日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Enter the day on which the contract begins.</source>
        <translation>请填写合同开始日期。</translation>
    </message>
    <message>
        <source>Enter the day on which the contract ended.</source>
        <translation>请填写合同结束日期。</translation>
    </message>
    <message>
        <source>%1 is in review or running and can&apos;t go into the bin. Make it void or end it first.</source>
        <translation>%1 正在审核或履行，不能移入回收站。请先作废或终止。</translation>
    </message>
    <message>
        <source>This contract is not in the bin.</source>
        <translation>该合同不在回收站中。</translation>
    </message>
    <message>
        <source>Choose a template first; the contract has no text without one.</source>
        <translation>请先选择模板，没有模板就没有合同正文。</translation>
    </message>
    <message>
        <source>These fields have no value yet: %1.</source>
        <translation>以下内容尚未填写：%1。</translation>
    </message>
    <message>
        <source>Neither the program nor the template knows the field %1.</source>
        <translation>程序和模板中都没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>The value of %1 can&apos;t be used here.</source>
        <translation>该字段的值无法使用：%1。</translation>
    </message>
    <message>
        <source>These values do not belong to this step: %1.</source>
        <translation>以下内容不属于这一步操作：%1。</translation>
    </message>
    <message>
        <source>“%1” is no kind of renewal: none, tacit or express.</source>
        <translation>“%1”不是续签方式（none、tacit、express）。</translation>
    </message>
    <message>
        <source>“%1” is no kind of term: fixed, from_event or open_ended.</source>
        <translation>“%1”不是期限类型（fixed、from_event、open_ended）。</translation>
    </message>
    <message>
        <source>There is no contract status “%1”.</source>
        <translation>没有“%1”这个合同状态。</translation>
    </message>
    <message>
        <source>There is no step “%1” for contracts.</source>
        <translation>没有“%1”这个合同操作。</translation>
    </message>
    <message>
        <source>Contracts can&apos;t be sorted by “%1”.</source>
        <translation>合同不能按“%1”排序。</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>“%1”不是天数。</translation>
    </message>
    <message>
        <source>“%1” must be written as NAME=VALUE.</source>
        <translation>“%1”应写成 名称=值。</translation>
    </message>
    <message>
        <source>The number %1 is taken already. Choose another one.</source>
        <translation>编号 %1 已被占用，请换一个。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected.</source>
        <translation>打印机没有接受页面。请检查打印机是否已开机并连接。</translation>
    </message>
    <message>
        <source>The document is not there any more. Refresh the list.</source>
        <translation>找不到该文件，可能已被删除。请刷新列表。</translation>
    </message>
    <message>
        <source>Somebody else changed this document meanwhile. Look at it again and repeat your step.</source>
        <translation>该文件刚被他人修改过。请重新查看后再操作。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>文件是空的，请另选文件。</translation>
    </message>
    <message>
        <source>This kind of file cannot be kept here. Pictures, PDF, Word (.docx), Excel (.xlsx) and plain text can.</source>
        <translation>不支持这种文件。可保存图片、PDF、Word（.docx）、Excel（.xlsx）和纯文本。</translation>
    </message>
    <message>
        <source>This is a file of the old Office format (.doc, .xls). Open it in Word, Excel or WPS, save it as .docx or .xlsx and try again.</source>
        <translation>这是旧版 Office 格式（.doc、.xls）的文件。请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>This workbook contains macros, and programs are not kept here. Save it as .xlsx without macros and try again.</source>
        <translation>该工作簿带有宏，不能保存程序代码。请另存为不带宏的 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>The same file is filed here already: %1.</source>
        <translation>同一文件已经存入：%1。</translation>
    </message>
    <message>
        <source>What the file should belong to is not there any more. Refresh the list and try again.</source>
        <translation>文件要归属的对象已不存在。请刷新列表后重试。</translation>
    </message>
    <message>
        <source>Only the program makes documents of this kind (%1). Choose another kind.</source>
        <translation>该类文件（%1）只能由程序生成，请选择其他类别。</translation>
    </message>
    <message>
        <source>There is no kind of document called %1.</source>
        <translation>没有名为“%1”的文件类别。</translation>
    </message>
    <message>
        <source>%1 is part of a template or a contract and is kept with it.</source>
        <translation>“%1”是模板或合同的组成部分，随其一并保存，不能删除。</translation>
    </message>
    <message>
        <source>%1 is not in the recycle bin.</source>
        <translation>“%1”不在回收站中。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 points). It is kept whole; export it to look at it.</source>
        <translation>图片过大，无法在此显示（%1 像素）。原图已完整保存，可导出后查看。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: it is damaged or too large.</source>
        <translation>图片无法显示：已损坏或过大。</translation>
    </message>
    <message>
        <source>The Word file is damaged and cannot be read. Open it in Word or WPS, save it again and try once more.</source>
        <translation>Word 文件已损坏，无法读取。请用 Word 或 WPS 打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>The Word file contains comments. Delete them before the template is used.</source>
        <translation>Word 文件中有批注。使用模板前请先删除。</translation>
    </message>
    <message>
        <source>The Word file contains instructions that Word never writes, and was refused for safety.</source>
        <translation>Word 文件含有 Word 不会写入的指令，为安全起见已拒绝。</translation>
    </message>
    <message>
        <source>The Word file contains a part twice and was refused for safety. Save it again in Word or WPS.</source>
        <translation>Word 文件中有重复的部件，为安全起见已拒绝。请用 Word 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>The Word file is protected by a password. Remove the password in Word or WPS and try again.</source>
        <translation>Word 文件有密码保护。请在 Word 或 WPS 中取消密码后重试。</translation>
    </message>
    <message>
        <source>The Word file contains macros, and programs are not kept here. Save it as .docx without macros and try again.</source>
        <translation>Word 文件带有宏，不能保存程序代码。请另存为不带宏的 .docx 后重试。</translation>
    </message>
    <message>
        <source>This is not a Word document (.docx). Choose another file.</source>
        <translation>这不是 Word 文档（.docx），请另选文件。</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc). Open it in Word or WPS, save it as .docx and try again.</source>
        <translation>这是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后重试。</translation>
    </message>
    <message>
        <source>A part of the Word file is missing. Open it in Word or WPS, save it again and try once more.</source>
        <translation>Word 文件缺少一部分内容。请用 Word 或 WPS 打开并重新保存后再试。</translation>
    </message>
    <message>
        <source>The Word file is nested too deeply and was refused for safety.</source>
        <translation>Word 文件嵌套层次过深，为安全起见已拒绝。</translation>
    </message>
    <message>
        <source>The Word file unpacks to more than a contract can be, and was refused for safety.</source>
        <translation>Word 文件解开后过大，为安全起见已拒绝。</translation>
    </message>
    <message>
        <source>The Word file has too many parts and was refused for safety.</source>
        <translation>Word 文件的部件过多，为安全起见已拒绝。</translation>
    </message>
    <message>
        <source>The Word file contains tracked changes. Accept or reject them in Word or WPS and try again. (%1)</source>
        <translation>Word 文件中有未处理的修订。请在 Word 或 WPS 中接受或拒绝修订后重试。（%1）</translation>
    </message>
    <message>
        <source>The Word file contains a part with a dangerous name and was refused for safety.</source>
        <translation>Word 文件中有名称危险的部件，为安全起见已拒绝。</translation>
    </message>
    <message>
        <source>Something is in this folder already: %1. Choose a new or empty one.</source>
        <translation>该文件夹里已有内容：%1。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>This reminder does not exist any more.</source>
        <translation>这条提醒已不存在。</translation>
    </message>
    <message>
        <source>The reminder of contract %1 has been handled already. Nothing was changed.</source>
        <translation>合同 %1 的这条提醒已处理，未作任何改动。</translation>
    </message>
    <message>
        <source>The reminder of contract %1 is open already; there is nothing to take back.</source>
        <translation>合同 %1 的这条提醒尚未处理，无需恢复。</translation>
    </message>
    <message>
        <source>The reminder would come back in the past. Choose a later time.</source>
        <translation>稍后提醒的时间已过，请选择更晚的时间。</translation>
    </message>
    <message>
        <source>The term of a contract cannot be read, so its dates may be missing: %1. Open the contract and enter its dates again.</source>
        <translation>有合同的期限无法识别，可能漏掉日期：%1。请打开该合同重新填写日期。</translation>
    </message>
    <message>
        <source>The reminder rule “%1” cannot be read; the program reminds by its default. Save the reminder rules again.</source>
        <translation>提醒规则“%1”无法识别，已按默认规则提醒。请重新保存提醒规则。</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write the days like this: 90, 60, 30, 7, 1, 0.</source>
        <translation>“%1”不是天数。请按此格式填写：90, 60, 30, 7, 1, 0。</translation>
    </message>
    <message>
        <source>“%1” days is too far ahead. A reminder comes 0 to 3650 days before the date.</source>
        <translation>提前“%1”天超出范围。提醒可提前 0 到 3650 天。</translation>
    </message>
    <message>
        <source>Enter at least one number of days, or switch this reminder off.</source>
        <translation>请至少填写一个提前天数，或关闭此类提醒。</translation>
    </message>
    <message>
        <source>The working hours must end after they begin.</source>
        <translation>工作时间的结束时刻必须晚于开始时刻。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write 36m, 60d or 3y.</source>
        <translation>“%1”不是有效的期限。请写成 36个月、60天或 3年。</translation>
    </message>
    <message>
        <source>Enter the day on which the term begins.</source>
        <translation>请填写期限的起始日。</translation>
    </message>
    <message>
        <source>Enter how long the first term is.</source>
        <translation>请填写首期期限。</translation>
    </message>
    <message>
        <source>“%1” is no tax rate between 0 and 100 %.</source>
        <translation>“%1”不是 0 至 100% 之间的税率。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>The commas in “%1” do not part groups of three digits.</source>
        <translation>“%1”中的逗号没有按三位分隔。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than the currency.</source>
        <translation>“%1”的小数位数超过币种允许的位数。</translation>
    </message>
    <message>
        <source>The amount is larger than the program can hold.</source>
        <translation>金额超出程序能处理的范围。</translation>
    </message>
    <message>
        <source>Amounts of different currencies can&apos;t be added up.</source>
        <translation>不同币种的金额不能相加。</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>不认识币种“%1”。</translation>
    </message>
    <message>
        <source>The share is no proper fraction.</source>
        <translation>比例无效。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals.</source>
        <translation>“%1”的小数超过六位。</translation>
    </message>
    <message>
        <source>The number is larger than the program can hold.</source>
        <translation>数字超出程序能处理的范围。</translation>
    </message>
    <message>
        <source>This part of the amount can&apos;t be understood: %1.</source>
        <translation>金额中无法识别的部分：%1。</translation>
    </message>
    <message>
        <source>A 零 is missing in the amount, so it has two meanings: %1.</source>
        <translation>金额大写中缺“零”，会产生歧义：%1。</translation>
    </message>
    <message>
        <source>整 never stands behind 分: %1.</source>
        <translation>“分”后面不写“整”：%1。</translation>
    </message>
    <message>
        <source>The amount is too large to be written in words.</source>
        <translation>金额过大，无法写成大写。</translation>
    </message>
    <message>
        <source>The amount in words and in figures differ: %1.</source>
        <translation>金额大小写不一致：%1。</translation>
    </message>
    <message>
        <source>Only amounts in CNY are written in words.</source>
        <translation>只有人民币金额可以写成大写。</translation>
    </message>
    <message>
        <source>Enter a rule for numbers, e.g. XS-{yyyy}{MM}-{seq:4}.</source>
        <translation>请填写编号规则，例如 XS-{yyyy}{MM}-{seq:4}。</translation>
    </message>
    <message>
        <source>A brace in the rule has no partner: %1.</source>
        <translation>规则中的花括号不成对：%1。</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a number: %1.</source>
        <translation>编号中不能使用此字符：%1。</translation>
    </message>
    <message>
        <source>The rule knows no field %1.</source>
        <translation>规则中没有 %1 这个字段。</translation>
    </message>
    <message>
        <source>The rule needs a running number: {seq:4}.</source>
        <translation>规则中须有流水号：{seq:4}。</translation>
    </message>
    <message>
        <source>The rule has more than one running number.</source>
        <translation>规则中的流水号多于一个。</translation>
    </message>
    <message>
        <source>The running number has an impossible width: %1.</source>
        <translation>流水号位数无效：%1。</translation>
    </message>
    <message>
        <source>The rule names a month or day without its year, so numbers would come again.</source>
        <translation>规则中有月或日而没有年，编号会重复。</translation>
    </message>
    <message>
        <source>The number can&apos;t be made without a date.</source>
        <translation>没有日期，无法生成编号。</translation>
    </message>
    <message>
        <source>The running number does not fit the rule any more.</source>
        <translation>流水号已超出规则的位数。</translation>
    </message>
    <message>
        <source>The number needs the contract&apos;s type.</source>
        <translation>生成编号须先填写合同类型。</translation>
    </message>
    <message>
        <source>The number needs our company&apos;s short code.</source>
        <translation>生成编号须先填写我方公司简称。</translation>
    </message>
    <message>
        <source>The number of days must lie between 0 and 365.</source>
        <translation>天数须在 0 至 365 之间。</translation>
    </message>
    <message>
        <source>The number of hours must lie between 1 and 168.</source>
        <translation>小时数须在 1 至 168 之间。</translation>
    </message>
    <message>
        <source>Keep at least one type of contract.</source>
        <translation>至少保留一种合同类型。</translation>
    </message>
    <message>
        <source>A block begins or ends in the middle of a line with other text: %1. Put its marks on lines of their own.</source>
        <translation>区块的起止标记与其他文字同在一行：%1。请让标记单独成行。</translation>
    </message>
    <message>
        <source>A block is closed that was never opened: %1.</source>
        <translation>区块只有结束、没有开始：%1。</translation>
    </message>
    <message>
        <source>A block is opened but never closed: %1.</source>
        <translation>区块只有开始、没有结束：%1。</translation>
    </message>
    <message>
        <source>The data is not readable JSON: %1.</source>
        <translation>数据不是可读的 JSON：%1。</translation>
    </message>
    <message>
        <source>The data must be one JSON object with the names of the fields.</source>
        <translation>数据必须是一个以字段名为键的 JSON 对象。</translation>
    </message>
    <message>
        <source>Unknown field: %1. Correct its name, or put a question mark before it.</source>
        <translation>未知字段：%1。请更正字段名，或在名称前加问号。</translation>
    </message>
    <message>
        <source>The format behind the bar is not known: %1.</source>
        <translation>竖线后的格式未知：%1。</translation>
    </message>
    <message>
        <source>The value does not fit the format behind the bar: %1.</source>
        <translation>值与竖线后的格式不符：%1。</translation>
    </message>
    <message>
        <source>A field begins but does not end: %1.</source>
        <translation>字段标记没有结束：%1。</translation>
    </message>
    <message>
        <source>A field cannot be read: %1.</source>
        <translation>字段标记无法识别：%1。</translation>
    </message>
    <message>
        <source>There is no such template any more. Refresh the list.</source>
        <translation>找不到该模板，可能已被删除。请刷新列表。</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Look at it again and repeat your step.</source>
        <translation>该模板刚被他人修改过。请重新查看后再操作。</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>请填写模板名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>名称超过 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>There is a template called %1 already. Choose another name, or add a version to it.</source>
        <translation>已有名为“%1”的模板。请换一个名称，或为它添加新版本。</translation>
    </message>
    <message>
        <source>Choose the contract type of the template.</source>
        <translation>请选择模板的合同类型。</translation>
    </message>
    <message>
        <source>The form has no blank at %1: the choices belong to another file. Open the form again.</source>
        <translation>文件中 %1 处没有空白：这些绑定属于另一份文件。请重新打开文件。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a field. Choose a field from the list.</source>
        <translation>“%1”不能作为字段名，请从列表中选择字段。</translation>
    </message>
    <message>
        <source>The file with the bindings cannot be read (%1). It pairs places with fields.</source>
        <translation>绑定文件无法读取（%1）。内容应为“位置：字段”。</translation>
    </message>
    <message>
        <source>No clause on %1 was found in the text.</source>
        <translation>正文中没有找到“%1”条款。</translation>
    </message>
    <message>
        <source>%1 has faults that would make wrong contracts. Correct them in Word, then add the file as a new version.</source>
        <translation>“%1”存在会导致合同出错的问题。请在 Word 中更正，再添加为新版本。</translation>
    </message>
    <message>
        <source>%1 has no published version yet. Publish one first.</source>
        <translation>“%1”还没有已发布的版本。请先发布。</translation>
    </message>
    <message>
        <source>This step is not possible in the present state of the version.</source>
        <translation>该版本当前的状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Nothing differs from the newest version of %1. No version was added.</source>
        <translation>与“%1”的最新版本没有差别，未添加新版本。</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so pages cannot be laid out. Install one, e.g. Noto CJK, and start the program again.</source>
        <translation>本机没有安装中文字体，无法排版。请安装中文字体（如 Noto CJK）后重新启动程序。</translation>
    </message>
    <message>
        <source>The PDF could not be written completely. Check the free space on the disk and save it again.</source>
        <translation>PDF 未能完整写入。请检查磁盘剩余空间后重新保存。</translation>
    </message>
    <message>
        <source>A line of the holiday table cannot be read: %1. Working days are counted without it.</source>
        <translation>节假日表中有一行无法识别：%1。计算工作日时未计入该行。</translation>
    </message>
    <message>
        <source>A part of the Word file is not written in Unicode: %1. Open it in Word or WPS and save it again.</source>
        <translation>Word 文件中有一部分不是 Unicode 编码：%1。请用 Word 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The Word file could not be put together. Save your text and try again.</source>
        <translation>Word 文件未能生成。请保存文字后重试。</translation>
    </message>
    <message>
        <source>A text box or floating picture cannot be written into a Word file: %1.</source>
        <translation>文本框或浮动图片不能写入 Word 文件：%1。</translation>
    </message>
    <message>
        <source>This form has text boxes or pictures with a place of their own, which the editor would lose. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件含有文本框或浮动图片，编辑器无法保留，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form has tracked changes. Accept or refuse them in Word first; until then it stays a Word form.</source>
        <translation>该文件含有修订痕迹。请先在 Word 中接受或拒绝修订；在此之前仍作为 Word 模板使用。</translation>
    </message>
    <message>
        <source>This form has fill-in controls or bookmarks of Word, which the editor would lose. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件含有 Word 的填写控件或书签，编辑器无法保留，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form has Word fields (%1), which the editor would lose. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件含有 Word 域（%1），编辑器无法保留，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form has footnotes or comments, which the editor would lose. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件含有脚注或批注，编辑器无法保留，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form is set in several columns, which the editor cannot do. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件采用分栏排版，编辑器不支持，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form has several parts with different pages, which the editor would lose. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件分为页面设置不同的多节，编辑器无法保留，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form has a table of a kind the editor would damage. It stays a Word form: change it in Word and import it.</source>
        <translation>该文件含有编辑器会损坏的表格，因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>This form uses something of Word that the editor would lose (%1). It stays a Word form: change it in Word and import it.</source>
        <translation>该文件使用了编辑器无法保留的 Word 功能（%1），因此仍作为 Word 模板使用：请在 Word 中修改后重新导入。</translation>
    </message>
    <message>
        <source>The drop-down list of the form does not offer this value: %1. Choose one of its entries, or add it to the list in Word.</source>
        <translation>表单的下拉列表中没有这个值：%1。请选择列表中的一项，或在 Word 中把它加入列表。</translation>
    </message>
    <message>
        <source>The data holds more than %1 values. Fill in fewer lines at once.</source>
        <translation>数据中的值超过 %1 个。请一次少填一些行。</translation>
    </message>
    <message>
        <source>An &quot;otherwise&quot; stands outside of any block: %1. Open a block before it.</source>
        <translation>“否则”不在任何条件块之内：%1。请在它前面写上块的开始标记。</translation>
    </message>
    <message>
        <source>A condition compares a value that is neither a number nor a date: %1.</source>
        <translation>条件比较的值既不是数字也不是日期：%1。</translation>
    </message>
    <message>
        <source>This field stands for a picture, but its value is none that can be read (PNG, JPEG, GIF, BMP): %1.</source>
        <translation>此处应为图片，但给出的值不是可读取的图片（PNG、JPEG、GIF、BMP）：%1。</translation>
    </message>
    <message>
        <source>The filled document would differ from the template in more than its fields (%1). Nothing was written. Please report this template.</source>
        <translation>填写后的文件除字段外还有其他内容与模板不同（%1），因此没有写入任何内容。请反馈这个模板。</translation>
    </message>
    <message>
        <source>Blocks stand in blocks more than 32 times: %1. Make the template simpler.</source>
        <translation>块的嵌套超过 32 层：%1。请简化模板。</translation>
    </message>
    <message>
        <source>There is no print %1 of this contract.</source>
        <translation>该合同没有第 %1 次打印的记录。</translation>
    </message>
    <message>
        <source>Between 1 and 999 copies can be printed, not %1.</source>
        <translation>打印份数应为 1 至 999，不能是 %1。</translation>
    </message>
    <message>
        <source>The contract has no pages %1.</source>
        <translation>合同没有第 %1 页。</translation>
    </message>
    <message>
        <source>%1 is no sensible limit for this rule. Enter another number.</source>
        <translation>%1 超出该规则允许的范围，请换一个数。</translation>
    </message>
    <message>
        <source>Give your rule number %1 a name.</source>
        <translation>请为第 %1 条自定义规则填写名称。</translation>
    </message>
    <message>
        <source>Your rule %1 has no words to look for. Enter at least one.</source>
        <translation>自定义规则“%1”没有填写关键词，请至少填写一个。</translation>
    </message>
    <message>
        <source>No value for the field %1.</source>
        <translation>“%1”尚未填写。</translation>
    </message>
    <message>
        <source>A blank is still empty: %1</source>
        <translation>有空白未填写：%1</translation>
    </message>
    <message>
        <source>No clause on %1 was found in the contract.</source>
        <translation>合同中没有找到“%1”条款。</translation>
    </message>
    <message>
        <source>The contract does not say when is paid.</source>
        <translation>没有约定付款时间。</translation>
    </message>
    <message>
        <source>The contract does not say how is paid (bank transfer, bill, cash…).</source>
        <translation>没有约定付款方式（转账、承兑汇票、现金等）。</translation>
    </message>
    <message>
        <source>The contract does not say how it can be ended or rescinded.</source>
        <translation>没有约定合同的解除或者终止条件。</translation>
    </message>
    <message>
        <source>No duty of %1 was found; the contract binds one side only.</source>
        <translation>没有找到%1的义务，合同可能只约束一方。</translation>
    </message>
    <message>
        <source>Only one side is liable for breach; nothing was found for %1.</source>
        <translation>违约责任可能只约束一方，没有找到%1的违约责任。</translation>
    </message>
    <message>
        <source>Court and arbitration are both named. An arbitration clause that also allows a lawsuit is void: choose one.</source>
        <translation>同时约定了仲裁和诉讼，仲裁条款可能因此无效。请只保留一种。</translation>
    </message>
    <message>
        <source>Several ways to settle disputes are offered and none is chosen.</source>
        <translation>列出了多种争议解决方式，但没有选定其中一种。</translation>
    </message>
    <message>
        <source>Arbitration is agreed without the full name of a commission. Write the name of one.</source>
        <translation>约定仲裁但没有写明仲裁委员会的全称。请写明一个仲裁委员会。</translation>
    </message>
    <message>
        <source>Disputes are mentioned, but no court or arbitration commission decides them.</source>
        <translation>提到了争议，但没有约定由法院还是仲裁委员会处理。</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>日期不存在：%1</translation>
    </message>
    <message>
        <source>The end lies before the beginning: %1</source>
        <translation>结束日期早于开始日期：%1</translation>
    </message>
    <message>
        <source>The dates do not fit the length of the term: %1</source>
        <translation>起止日期与约定的期限长度不一致：%1</translation>
    </message>
    <message>
        <source>The text names another term than the contract: %1</source>
        <translation>正文的期限与合同登记的期限不一致：%1</translation>
    </message>
    <message>
        <source>A duty falls due before the contract is signed: %1</source>
        <translation>履行日期早于签订日期：%1</translation>
    </message>
    <message>
        <source>A duty falls due after the contract has ended: %1</source>
        <translation>履行日期晚于合同到期日：%1</translation>
    </message>
    <message>
        <source>The amount in words cannot be read without doubt: %1</source>
        <translation>大写金额书写不规范，无法准确识别：%1</translation>
    </message>
    <message>
        <source>Words and figures of an amount differ: %1</source>
        <translation>大写金额与小写金额不一致：%1</translation>
    </message>
    <message>
        <source>The text names another total than the contract: %1</source>
        <translation>正文的合同总价与合同登记的金额不一致：%1</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount of the line: %1</source>
        <translation>数量乘单价与该行金额不一致：%1</translation>
    </message>
    <message>
        <source>The sum of the lines is not the total of the table: %1</source>
        <translation>各行金额之和与合计不一致：%1</translation>
    </message>
    <message>
        <source>The text uses another currency than the contract: %1</source>
        <translation>正文出现了与合同不同的币种：%1</translation>
    </message>
    <message>
        <source>A penalty of %1 may be held too high; courts look at 30 % above the damage.</source>
        <translation>违约金达到 %1，可能被认定过高（法院一般以超过损失的 30% 为参考）。</translation>
    </message>
    <message>
        <source>A penalty of %1 a day may be held too high.</source>
        <translation>每日违约金 %1，可能被认定过高。</translation>
    </message>
    <message>
        <source>A deposit of %1 is above 20 % of the price; the part above has no effect as a deposit.</source>
        <translation>定金（%1）超过合同标的额的 20%，超过部分不产生定金的效力。</translation>
    </message>
    <message>
        <source>“订金” is no deposit in the sense of the law. If a deposit is meant, write “定金”.</source>
        <translation>“订金”不具有定金的法律效力。如约定定金，请写“定金”。</translation>
    </message>
    <message>
        <source>The guarantee does not say whether it is joint; without that it is only subsidiary.</source>
        <translation>没有约定保证方式；没有约定的，按一般保证承担责任。</translation>
    </message>
    <message>
        <source>The guarantee has no clear term; without one it is six months.</source>
        <translation>没有明确的保证期间；没有约定或者约定不明的，保证期间为六个月。</translation>
    </message>
    <message>
        <source>A lease of %1 years: what goes beyond 20 years is void.</source>
        <translation>租赁期限 %1 年：超过二十年的部分无效。</translation>
    </message>
    <message>
        <source>The text names another party than the contract: %1</source>
        <translation>正文的当事人与合同登记的不一致：%1</translation>
    </message>
    <message>
        <source>A party of the contract does not stand in the text: %1</source>
        <translation>正文中没有出现合同当事人：%1</translation>
    </message>
    <message>
        <source>The credit code does not hold: %1</source>
        <translation>统一社会信用代码有误：%1</translation>
    </message>
    <message>
        <source>A law that is no longer in force: %1</source>
        <translation>引用了已经废止的法律：%1</translation>
    </message>
    <message>
        <source>Rule of the office: %1</source>
        <translation>不符合本单位规则：%1</translation>
    </message>
    <message>
        <source>Rule of the office, word not allowed – %1</source>
        <translation>本单位规则不允许出现的内容：%1</translation>
    </message>
    <message>
        <source>There is no such clause any more. Refresh the list.</source>
        <translation>找不到该条款，可能已被删除。请刷新列表。</translation>
    </message>
    <message>
        <source>Somebody else changed this clause meanwhile. Look at it again and repeat your step.</source>
        <translation>该条款刚被他人修改过。请重新查看后再操作。</translation>
    </message>
    <message>
        <source>Give the clause a name.</source>
        <translation>请填写条款名称。</translation>
    </message>
    <message>
        <source>There is a clause called %1 already. Choose another name.</source>
        <translation>已有名为“%1”的条款。请换一个名称。</translation>
    </message>
    <message>
        <source>Choose what the clause is about.</source>
        <translation>请选择条款主题。</translation>
    </message>
    <message>
        <source>Write the wording of the clause.</source>
        <translation>请填写条款内容。</translation>
    </message>
    <message>
        <source>The wording is longer than %1 characters. Divide it into several clauses.</source>
        <translation>条款内容超过 %1 个字。请拆分为多个条款。</translation>
    </message>
    <message>
        <source>The clause check found %1 point(s) that keep the contract from review. Open the draft and correct them.</source>
        <translation>条款检查发现 %1 处必须更正的问题，不能提交审核。请打开草稿更正。</translation>
    </message>
    <message>
        <source>The document is or would become far too large to be filled: %1. Repeat fewer lines.</source>
        <translation>文件过大或填写后会过大，无法填写：%1。请减少重复的行。</translation>
    </message>
    <message>
        <source>One paragraph holds more than 5,000 fields: %1. Divide it.</source>
        <translation>一个段落中的字段超过 5,000 个：%1。请拆分该段落。</translation>
    </message>
    <message>
        <source>The contract has no version %1.</source>
        <translation>该合同没有第 %1 版。</translation>
    </message>
    <message>
        <source>This text is too long; at most %1 characters are kept here.</source>
        <translation>内容过长，此处最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The amount of a contract can&apos;t be below zero: %1.</source>
        <translation>合同金额不能为负数：%1。</translation>
    </message>
    <message>
        <source>%1 is not running, or has no term: there is no renewal to decide.</source>
        <translation>%1 未在履行中，或没有期限，无需决定续签。</translation>
    </message>
    <message>
        <source>%1 has no finished text yet, or it was changed since. Finish the draft, then submit it.</source>
        <translation>%1 尚未定稿，或定稿后又有修改。请先定稿，再提交审核。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 不是可以读取的图片。</translation>
    </message>
    <message>
        <source>There is no letter or sheet “%1”.</source>
        <translation>没有名为“%1”的函件或表单。</translation>
    </message>
    <message>
        <source>This file is neither a Word document nor a web page. Choose another file.</source>
        <translation>该文件既不是 Word 文档，也不是网页。请选择其他文件。</translation>
    </message>
    <message>
        <source>The web page has no text. Choose another file.</source>
        <translation>网页中没有文字。请选择其他文件。</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: the file was damaged on its way, or is no text. Ask for it again, or save it anew as UTF-8.</source>
        <translation>第 %1 行含有空字节：文件在传输中损坏，或不是文本文件。请重新索取，或另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The office is not in its place any more: %1. It was moved or deleted, or its disk was taken out. Nothing was saved; put it back and save again.</source>
        <translation>办公数据已不在原处：%1。可能被移动、删除，或磁盘已拔出。本次未保存；请放回原处后再保存。</translation>
    </message>
    <message>
        <source>Another program has put another office file in the place of this one: %1. Nothing was saved. Copy what you have just written, then start the program again.</source>
        <translation>其他程序用另一个文件替换了当前数据文件：%1。本次未保存。请先复制刚才填写的内容，再重新启动程序。</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk of the office: %1. Until there is more, it can only be read; free some space, and saving goes on by itself.</source>
        <translation>办公数据所在磁盘剩余不足 50 MB：%1。在腾出空间之前只能查看；清理后会自动恢复保存。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written (%1). Free some space on it and do it again; what you typed is still here.</source>
        <translation>磁盘空间已满，未写入任何内容（%1）。请清理该磁盘后重试；已填写的内容仍在。</translation>
    </message>
    <message>
        <source>The file is larger than can be taken in here: %1. Make it smaller, or split it.</source>
        <translation>文件超出可接收的大小：%1。请压缩或拆分后重试。</translation>
    </message>
    <message>
        <source>This is a folder, not a file: %1. Choose a file in it.</source>
        <translation>这是文件夹，不是文件：%1。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk: %1. Choose a shorter one.</source>
        <translation>文件名超出磁盘允许的长度：%1。请改用较短的名称。</translation>
    </message>
    <message>
        <source>A template says whether we are party A or party B; it can&apos;t be “%1”.</source>
        <translation>模板须注明我方是甲方还是乙方，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no template of this name. There are: %1.</source>
        <translation>没有这个名称的模板。现有模板：%1。</translation>
    </message>
    <message>
        <source>Several templates have this in their name: %1. Write more of it.</source>
        <translation>有多个模板的名称包含这些文字：%1。请写得更完整。</translation>
    </message>
    <message>
        <source>This contract has no text of its own; it is filled from its template.</source>
        <translation>该合同没有单独修改的文本，按模板生成。</translation>
    </message>
    <message>
        <source>The PDF that the other program made cannot be read. Save again, or choose ContractDesk&apos;s own pages under Settings, Pages of PDFs.</source>
        <translation>另一程序生成的 PDF 无法读取。请重新另存，或者在“设置 - PDF 版面”中选用本程序自己的版面。</translation>
    </message>
    <message>
        <source>LibreOffice was not found on this computer. Install it, or choose ContractDesk&apos;s own pages under Settings, Pages of PDFs.</source>
        <translation>这台电脑上没有找到 LibreOffice。请安装，或者在“设置 - PDF 版面”中选用本程序自己的版面。</translation>
    </message>
    <message>
        <source>LibreOffice (%1) could not be started. Open it once by hand to see what it says.</source>
        <translation>LibreOffice（%1）无法启动。请手动打开一次，看看它提示什么。</translation>
    </message>
    <message>
        <source>LibreOffice was ended because it took longer than %1 seconds. Try again when the computer is less busy.</source>
        <translation>LibreOffice 超过 %1 秒没有完成，已经结束。请在电脑空闲时再试。</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF. It said: “%1”. Open the document in it by hand to see what it stumbles over.</source>
        <translation>LibreOffice 没能生成 PDF，它的提示是：“%1”。请用它手动打开该文档，看看问题在哪里。</translation>
    </message>
    <message>
        <source>A picture of this kind (EMF, WMF, chart) cannot be printed here: an empty frame with its name stands in its place. Save it in Word as a PNG picture.</source>
        <translation>这种图片（EMF、WMF 或图表）在这里无法打印，原处只印出带名称的空框。请在 Word 中把它另存为 PNG 图片后替换。</translation>
    </message>
    <message>
        <source>The text holds a picture (%1) that cannot be shown here and would be lost. Edit it in Word or WPS.</source>
        <translation>文本中有一张这里无法显示的图片（%1），在这里编辑会丢失它。请在 Word 或 WPS 中编辑。</translation>
    </message>
    <message>
        <source>This office is protected: %1. Log in with your name and password.</source>
        <translation>此办公室受密码保护：%1。请用您的姓名和密码登录。</translation>
    </message>
    <message>
        <source>This program was built without encryption, so it can neither make nor open a protected office: %1. Install the regular program.</source>
        <translation>本程序在编译时未带加密功能，不能新建或打开受保护的办公室：%1。请安装正式版程序。</translation>
    </message>
    <message>
        <source>This office has passwords, but its file lies in clear: %1. Somebody has put another file in its place. Nothing was opened or changed; restore a backup.</source>
        <translation>此办公室设有密码，但数据文件却未加密：%1。有人用别的文件替换了它。未打开也未改动任何内容，请从备份恢复。</translation>
    </message>
    <message>
        <source>This office is protected by passwords already.</source>
        <translation>此办公室已经受密码保护。</translation>
    </message>
    <message>
        <source>The name, the password or the recovery code is wrong. Look whether the capital letters are locked, and try again.</source>
        <translation>姓名、密码或恢复码不正确。请检查大写锁定键，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not work in this office any more. Ask its administrator.</source>
        <translation>%1 已不在本办公室的人员名单中。请联系管理员。</translation>
    </message>
    <message>
        <source>This office is encrypted, but its key file keys.json is missing: %1. Copy it back from the folder of the newest backup. Nothing was changed.</source>
        <translation>此办公室已加密，但缺少密钥文件 keys.json：%1。请从最新备份的文件夹中把它复制回来。未改动任何内容。</translation>
    </message>
    <message>
        <source>The key file keys.json is damaged (%1). Copy it back from the folder of the newest backup. Nothing was changed.</source>
        <translation>密钥文件 keys.json 已损坏（%1）。请从最新备份的文件夹中把它复制回来。未改动任何内容。</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program (%1). Update this computer; nothing was changed.</source>
        <translation>密钥文件由更新版本的程序写入（%1）。请升级本机程序；未改动任何内容。</translation>
    </message>
    <message>
        <source>The key file keys.json asks for an impossible effort to check the password of %1: it was forged or damaged. Copy it back from the folder of the newest backup. Nothing was changed.</source>
        <translation>密钥文件 keys.json 中 %1 的密码校验参数不合理，文件被伪造或已损坏。请从最新备份的文件夹中把它复制回来。未改动任何内容。</translation>
    </message>
    <message>
        <source>Somebody outside the program has changed the key file: %1. Copy it back from the folder of the newest backup, and find out who can write this folder.</source>
        <translation>有人在程序之外改动了密钥文件：%1。请从最新备份的文件夹中把它复制回来，并查明谁能写入此文件夹。</translation>
    </message>
    <message>
        <source>The keys do not belong to this office file, or the file is damaged: %1. Nothing was changed; restore a backup with its own keys.json.</source>
        <translation>密钥与此数据文件不匹配，或文件已损坏：%1。未改动任何内容，请连同备份自带的 keys.json 一起恢复备份。</translation>
    </message>
    <message>
        <source>Checking the password needs %1 of free memory. Close other programs and try again.</source>
        <translation>校验密码需要 %1 可用内存。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>%1 has a password already. Choose another name.</source>
        <translation>%1 已设有密码。请换一个姓名。</translation>
    </message>
    <message>
        <source>Enter the name to log in with.</source>
        <translation>请输入登录姓名。</translation>
    </message>
    <message>
        <source>%1 has no password in this office.</source>
        <translation>%1 在本办公室没有密码。</translation>
    </message>
    <message>
        <source>%1 is the last one who can open the office, so the password stays.</source>
        <translation>%1 是最后一个能打开办公室的人，密码不能取消。</translation>
    </message>
    <message>
        <source>The recovery code has 52 letters and digits; these are %1. Look whether a group is missing.</source>
        <translation>恢复码共 52 个字母和数字，现在有 %1 个。请检查是否漏了一组。</translation>
    </message>
    <message>
        <source>The recovery code is mistyped. Compare it with the sheet, group by group.</source>
        <translation>恢复码输入有误。请与恢复单逐组核对。</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters. Several words that do not belong together are easy to remember.</source>
        <translation>密码太短，至少需要 %1 个字符。几个互不相干的词连在一起既好记又安全。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码太长。</translation>
    </message>
    <message>
        <source>This password would be guessed soon: common words, rows of keys, repeats and dates do not count. Take several words that do not belong together.</source>
        <translation>这个密码很快会被猜中：常用词、键盘顺序、重复字符和日期都不算数。请用几个互不相干的词。</translation>
    </message>
    <message>
        <source>The password is made of your own name. Take something nobody knows of you.</source>
        <translation>密码由您自己的姓名组成。请用别人不知道的内容。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>The time of an entry of the log lies before that of the entry above it (%1). The program never writes such an entry.</source>
        <translation>日志中有一条记录的时间早于它前面的记录（%1）。本程序不会写出这样的记录。</translation>
    </message>
    <message>
        <source>An entry of the log that counts carries no signature (%1). It was not made by the person it names, or its signature was taken away.</source>
        <translation>日志中有一条应签名的记录没有签名（%1）。它不是所列人员所为，或者签名被去掉了。</translation>
    </message>
    <message>
        <source>The signature of an entry of the log does not fit it (%1). The entry was changed, or made by somebody else than the person it names.</source>
        <translation>日志中有一条记录的签名与内容不符（%1）。记录被改动过，或者不是所列人员所为。</translation>
    </message>
    <message>
        <source>An entry of the log is signed with a key that is not that person&apos;s (%1).</source>
        <translation>日志中有一条记录所用的签名密钥不属于该人员（%1）。</translation>
    </message>
    <message>
        <source>The newest entries of the log are gone (from %1). An older state of the office was put in its place, or the log was cut.</source>
        <translation>日志最新的记录不见了（从 %1 起）。办公室数据被换成了较旧的状态，或者日志被截断。</translation>
    </message>
    <message>
        <source>Another entry stands in the log at %1 than the one that was seen there. An older state of the office was put in its place and worked on.</source>
        <translation>日志 %1 处的记录与此前所见不同。办公室数据曾被换成较旧的状态并继续使用。</translation>
    </message>
    <message>
        <source>This is no place in the log: %1. It looks like #12345 · 3F9A-21C0, as reports and approval sheets print it.</source>
        <translation>这不是日志位置：%1。正确的写法如 #12345 · 3F9A-21C0，报告和审批表上印有它。</translation>
    </message>
    <message>
        <source>This backup is encrypted: %1. It opens with the name and password, or the recovery code, that held when it was made.</source>
        <translation>此备份已加密：%1。请用备份当时有效的姓名和密码，或恢复码打开。</translation>
    </message>
    <message>
        <source>The number is taken by a contract in the bin: %1. Restore that one, or choose another number; numbers are never given twice.</source>
        <translation>该编号已被回收站中的合同占用：%1。请还原那份合同，或者换一个编号；编号不会重复使用。</translation>
    </message>
    <message>
        <source>The picture must be a PNG or JPEG file.</source>
        <translation>图片须为 PNG 或 JPEG 格式。</translation>
    </message>
    <message>
        <source>The picture is too large; at most %1.</source>
        <translation>图片过大，最大为 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s processor is too old to read this encrypted document. Open it on another computer of the office.</source>
        <translation>本机处理器过旧，无法读取此加密文件。请在办公室的其他电脑上打开。</translation>
    </message>
    <message>
        <source>The office file is damaged at %1. Nothing more is saved into it, so that it gets no worse. Restore the newest verified backup into a new folder.</source>
        <translation>办公室文件已损坏：%1。为避免损坏扩大，不再写入。请把最近一份验证有效的备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>This office is open: it has no passwords.</source>
        <translation>此办公室未设密码。</translation>
    </message>
    <message>
        <source>This shows amounts, which your role may not see. Ask the administrator of the office.</source>
        <translation>此处包含金额，您的角色无权查看金额。请联系管理员。</translation>
    </message>
    <message>
        <source>This person is not among the people of the office any more.</source>
        <translation>人员列表中已没有此人。</translation>
    </message>
    <message>
        <source>This person was changed meanwhile. Look again, then repeat what you wanted to do.</source>
        <translation>此人的资料刚刚被修改过，请查看后重新操作。</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are kept.</source>
        <translation>姓名过长，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Somebody of this name works here already: %1. Add something that tells them apart.</source>
        <translation>已有同名人员：%1。请加以区分，例如注明部门。</translation>
    </message>
    <message>
        <source>Nobody changes their own role or takes themselves out of the office; another administrator has to do it.</source>
        <translation>不能修改自己的角色，也不能停用自己；请由另一位管理员操作。</translation>
    </message>
    <message>
        <source>At least one person has to be able to manage people and rights. Give somebody else that right first.</source>
        <translation>至少要有一人能够管理人员与权限。请先授权给另一人。</translation>
    </message>
    <message>
        <source>Every role has to be able to look at the office.</source>
        <translation>每个角色都必须保留“查看”权限。</translation>
    </message>
    <message>
        <source>%1 is no hour of the day; use 0 to 23.</source>
        <translation>%1 不是有效的钟点，请填写 0 到 23。</translation>
    </message>
    <message>
        <source>Between two reviews lie 1 to 24 months, not %1.</source>
        <translation>两次复核的间隔应为 1 到 24 个月，不能是 %1 个月。</translation>
    </message>
    <message>
        <source>Say which rights have to be changed.</source>
        <translation>请说明需要调整哪些权限。</translation>
    </message>
    <message>
        <source>This warning does not exist any more.</source>
        <translation>该警示已不存在。</translation>
    </message>
    <message>
        <source>%1 has left the office. Take them back first.</source>
        <translation>%1 已离开本办公室。请先重新启用。</translation>
    </message>
    <message>
        <source>Your own password is changed with “Change my password”, which asks for the old one.</source>
        <translation>自己的密码请用“修改我的密码”来改，需要输入旧密码。</translation>
    </message>
    <message>
        <source>This office is protected: a new person needs a password to start with.</source>
        <translation>此办公室受密码保护：新增人员需要设置初始密码。</translation>
    </message>
    <message>
        <source>The disk failed while the office was being saved, so it is in doubt whether the last save is kept: %1. Nothing more is saved. Open the office again and look whether your last change is there.</source>
        <translation>保存时磁盘出错，无法确定最后一次保存是否成功：%1。现在不再保存任何内容。请重新打开办公室，看一下最后一次修改是否还在。</translation>
    </message>
    <message>
        <source>Too many attempts were refused. The next one is possible in %1 second(s).</source>
        <translation>尝试失败次数过多，%1 秒后才能再试。</translation>
    </message>
    <message>
        <source>The window was locked by %1. To work under another name, choose “Log in as somebody else”.</source>
        <translation>窗口由 %1 锁定。要换人工作，请选择“换人登录”。</translation>
    </message>
    <message>
        <source>Give this kind of contract a name.</source>
        <translation>请填写这一类的名称。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已经在列表中。</translation>
    </message>
    <message>
        <source>A text of “%1” is too long: a name has at most 40 characters, a paper 60, a point to watch 300.</source>
        <translation>“%1”中有文字过长：名称最多 40 个字，材料最多 60 个字，要点最多 300 个字。</translation>
    </message>
    <message>
        <source>“%1” has more than 30 lines: keep to what people will read.</source>
        <translation>“%1”超过 30 行，请只保留需要看的内容。</translation>
    </message>
    <message>
        <source>There is no such role: %1.</source>
        <translation>没有这个角色：%1。</translation>
    </message>
    <message>
        <source>The window is locked after 5, 10, 15 or 30 minutes or never, not after %1.</source>
        <translation>窗口只能在 5、10、15、30 分钟后锁定，或从不锁定，不能是 %1 分钟。</translation>
    </message>
    <message>
        <source>This contract has no template; its own text is the only one it has.</source>
        <translation>该合同没有模板，自有文本是它唯一的文本。</translation>
    </message>
    <message>
        <source>%1 is a workbook. Choose a Word document, a PDF or the picture of a page.</source>
        <translation>%1 是电子表格。请选择 Word 文档、PDF 或页面图片。</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its text cannot be read. It can be filed all the same; fill in the fields by hand.</source>
        <translation>该 PDF 设有密码，无法读取文字。仍可存档，请手工填写各项内容。</translation>
    </message>
    <message>
        <source>The PDF is damaged, so its text cannot be read. It can be filed all the same; fill in the fields by hand.</source>
        <translation>该 PDF 已损坏，无法读取文字。仍可存档，请手工填写各项内容。</translation>
    </message>
    <message>
        <source>This build of ContractDesk cannot read PDFs. The paper can be filed all the same; fill in the fields by hand.</source>
        <translation>此版本的合同台不能读取 PDF。文件仍可存档，请手工填写各项内容。</translation>
    </message>
    <message>
        <source>Pages of this paper are pictures. To have them read, install tesseract with simplified Chinese (packages tesseract-ocr and tesseract-ocr-chi-sim). The paper can be filed all the same.</source>
        <translation>文件中有图片页。如需识别文字，请安装 tesseract 及简体中文语言包（软件包 tesseract-ocr 和 tesseract-ocr-chi-sim）。文件仍可存档。</translation>
    </message>
    <message>
        <source>The picture cannot be read. It can be filed all the same; fill in the fields by hand.</source>
        <translation>无法读取该图片。仍可存档，请手工填写各项内容。</translation>
    </message>
    <message>
        <source>Only the first %1 pictures of pages were read; look at the others yourself.</source>
        <translation>仅识别了前 %1 个图片页，其余请自行查看。</translation>
    </message>
    <message>
        <source>The paper has no text. Fill in the fields by hand.</source>
        <translation>文件中没有文字，请手工填写各项内容。</translation>
    </message>
    <message>
        <source>The amount in words says %1.</source>
        <translation>大写金额为 %1，与小写不一致。</translation>
    </message>
    <message>
        <source>Another day stands there, too: %1.</source>
        <translation>文中还写有另一个日期：%1。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as 120,000.00.</source>
        <translation>“%1”不是金额，请写成 120,000.00 的形式。</translation>
    </message>
    <message>
        <source>Only one party can be our side. Choose another role for the others.</source>
        <translation>只能有一方是我方，请为其他各方选择别的身份。</translation>
    </message>
    <message>
        <source>Only one party can be the customer. Make the others third parties.</source>
        <translation>只能有一方是客户，请把其他各方设为第三方。</translation>
    </message>
    <message>
        <source>“%1” is nothing a contract is registered with.</source>
        <translation>“%1”不是合同的登记项目。</translation>
    </message>
    <message>
        <source>The PDF asks for a password.</source>
        <translation>该 PDF 设有密码。</translation>
    </message>
    <message>
        <source>The program that reads pictures (%1) could not be started. Start it once by hand to see what it says.</source>
        <translation>无法启动文字识别程序（%1）。请手工运行一次，查看它的提示。</translation>
    </message>
    <message>
        <source>The program that reads pictures was ended because a page took longer than %1 seconds.</source>
        <translation>有一页识别超过 %1 秒，已停止文字识别程序。</translation>
    </message>
    <message>
        <source>The program that reads pictures failed. It said: “%1”. It needs the language data for simplified Chinese (tesseract-ocr-chi-sim).</source>
        <translation>文字识别程序出错，提示为：“%1”。它需要简体中文语言包（tesseract-ocr-chi-sim）。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>“%1”不能用于此项。</translation>
    </message>
    <message>
        <source>The list of contents of this backup was changed after it was signed: %1.</source>
        <translation>这份备份的清单在签名之后被改动过：%1。</translation>
    </message>
    <message>
        <source>%1 says something else than the log told of it last: it was changed by other means than this program. Compare it with a backup.</source>
        <translation>%1 与操作日志最后记录的内容不一致：有人绕过本程序改动了它。请与备份核对。</translation>
    </message>
    <message>
        <source>%1 is gone, though the log knows nothing of its deletion: it was deleted by other means than this program. Restore it from a backup.</source>
        <translation>%1 不见了，而操作日志中没有删除记录：有人绕过本程序删除了它。请从备份恢复。</translation>
    </message>
    <message>
        <source>This office is open on the computer %1. Close it there first. Only if that computer was switched off or has crashed, open it here: two programs at once would lose what one of them saves.</source>
        <translation>此办公室正在电脑 %1 上打开，请先在那台电脑上关闭。只有那台电脑已经断电或者死机时，才可以在这里打开：两个程序同时使用会丢失其中一个保存的内容。</translation>
    </message>
    <message>
        <source>The office was opened for reading only, because its folder cannot be written or its disk is full: %1. Nothing can be saved. Look at the rights of the folder and the room on the disk, then open the office again.</source>
        <translation>办公室文件夹不能写入或者磁盘已满，因此以只读方式打开：%1。现在不能保存任何内容。请检查文件夹权限和磁盘空间，然后重新打开办公室。</translation>
    </message>
    <message>
        <source>The office could not be protected: its encrypted copy does not hold all that it holds. It is as it was; something in it may be damaged, so look at the backups first.</source>
        <translation>未能开启密码保护：加密后的副本与办公室的内容不完全一致。数据保持原样；其中可能有内容已损坏，请先检查备份。</translation>
    </message>
    <message>
        <source>No paper of the other side is filed with this contract.</source>
        <translation>该合同没有对方文本。</translation>
    </message>
    <message>
        <source>Only a PDF or pictures can be shown and printed as they came. Save this paper as PDF and put that in its place.</source>
        <translation>只有 PDF 和图片能按原样显示和打印。请把该文件另存为 PDF，再换上。</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its pages cannot be shown or printed. Ask for one without, and put it in its place.</source>
        <translation>该 PDF 设有密码，无法显示和打印。请向对方索取不带密码的文件，再换上。</translation>
    </message>
    <message>
        <source>The paper is damaged, so its pages cannot be shown or printed. Ask for another one, and put it in its place.</source>
        <translation>文件已损坏，无法显示和打印。请向对方重新索取，再换上。</translation>
    </message>
    <message>
        <source>This build of ContractDesk cannot show or print PDFs.</source>
        <translation>此版本的合同台不能显示和打印 PDF。</translation>
    </message>
    <message>
        <source>The paper has more than %1 pages; print it with another program.</source>
        <translation>文件超过 %1 页，请用其他程序打印。</translation>
    </message>
    <message>
        <source>%1 is written on a template. Take the paper in as a contract of its own, or choose no template for this one first.</source>
        <translation>%1 是按模板起草的。请把文件作为新合同导入，或者先为该合同取消模板。</translation>
    </message>
    <message>
        <source>%1 is the paper this contract has already.</source>
        <translation>%1 就是该合同现有的文件。</translation>
    </message>
    <message>
        <source>The text of this contract is the other side&apos;s paper: it leaves as PDF or on paper, there is no Word document of it.</source>
        <translation>该合同以对方文本签署，只能打印或另存为 PDF，没有 Word 文档。</translation>
    </message>
    <message>
        <source>%1 works in the office already.</source>
        <translation>%1 已在本办公室工作，无需重新启用。</translation>
    </message>
    <message>
        <source>The log knows nothing of %1: it was added by other means than this program. Find out who did it before anybody relies on it.</source>
        <translation>日志里没有%1的任何记录：它是绕过本程序添加的。在查清是谁所为之前，请不要使用。</translation>
    </message>
    <message>
        <source>Several columns would fill the same field: %1. Keep one of them and leave the others out.</source>
        <translation>以下各列对应了同一项：%1。请只保留一列，其余选择不导入。</translation>
    </message>
    <message>
        <source>Take a password of English letters, digits and signs: with others the programs that open such archives do not agree.</source>
        <translation>密码请只用英文字母、数字和符号：其他字符在不同的解压程序里可能打不开。</translation>
    </message>
    <message>
        <source>This installation cannot write encrypted archives. Save the file as it is, or install a libzip with encryption.</source>
        <translation>此安装无法生成加密压缩包。请直接保存文件，或安装带加密功能的 libzip。</translation>
    </message>
    <message>
        <source>You wrote or changed contract %1 yourself: somebody else has to approve it.</source>
        <translation>合同 %1 是您自己起草或修改过的，须由其他人审批。</translation>
    </message>
    <message>
        <source>This takes a second person: %1 is logged in already.</source>
        <translation>此操作须有第二人同意：%1就是当前登录的人。</translation>
    </message>
    <message>
        <source>Going on with another log takes a second administrator: %1.</source>
        <translation>以另一份日志继续，须由第二位管理员同意：%1。</translation>
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
    <message>
        <source>The sample office is being made…</source>
        <translation>正在准备示例数据…</translation>
    </message>
    <message>
        <source>The sample office is being made… %1 %</source>
        <translation>正在准备示例数据… %1%</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>正在验证并恢复备份…</translation>
    </message>
    <message>
        <source>A new folder for the restored office</source>
        <translation>选择存放恢复数据的新文件夹</translation>
    </message>
    <message>
        <source>%1 (sample, invented companies)</source>
        <translation>%1（示例数据，公司均为虚构）</translation>
    </message>
    <message>
        <source>Lock the office</source>
        <translation>锁定办公室</translation>
    </message>
    <message>
        <source>%1 (not protected: this program cannot encrypt)</source>
        <translation>%1（未受保护：本程序不带加密功能）</translation>
    </message>
    <message>
        <source>The office is being opened…</source>
        <translation>正在打开办公室…</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>我的办公室</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在这里打开</translation>
    </message>
</context>
<context>
    <name>cdesk::Background</name>
    <message>
        <source>Keep running in the tray when the window closes</source>
        <translation>关闭窗口后在托盘中继续运行</translation>
    </message>
    <message>
        <source>ContractDesk goes on in the tray</source>
        <translation>合同台在托盘中继续运行</translation>
    </message>
    <message>
        <source>So that reminders reach you. Click its picture to open the window; its menu ends the program.</source>
        <translation>以便及时提醒您。点击托盘图标打开窗口，用其菜单退出程序。</translation>
    </message>
</context>
<context>
    <name>cdesk::BackupDoor</name>
    <message>
        <source>The backup is being opened…</source>
        <translation>正在打开备份…</translation>
    </message>
    <message>
        <source>The backup is open. Choose a new, empty folder for the restored office.</source>
        <translation>备份已打开。请为恢复的办公室选择一个新的空文件夹。</translation>
    </message>
    <message>
        <source>A new folder for the restored office</source>
        <translation>选择存放恢复数据的新文件夹</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>正在校验并恢复备份…</translation>
    </message>
</context>
<context>
    <name>cdesk::OfficeBackups</name>
    <message>
        <source>Backing up before closing…</source>
        <translation>正在备份，完成后自动关闭…</translation>
    </message>
    <message>
        <source>Close without backup</source>
        <translation>不备份，直接关闭</translation>
    </message>
</context>
<context>
    <name>cdesk::OfficeLock</name>
    <message>
        <source>The password is being checked…</source>
        <translation>正在核对密码…</translation>
    </message>
    <message>
        <source>The recovery code is being checked…</source>
        <translation>正在核对恢复码…</translation>
    </message>
</context>
<context>
    <name>cdesk::OfficeWatch</name>
    <message>
        <source>The program was cut off last time. The office was checked: everything that was saved is there.</source>
        <translation>上次程序未正常关闭。已检查办公数据：已保存的内容全部完好。</translation>
    </message>
    <message numerus="yes">
        <source>The program was cut off last time. The office was checked: everything that was saved is there, and %n form(s) with unsaved text offer it again when they are opened.</source>
        <translation>
            <numerusform>上次程序未正常关闭。已检查办公数据：已保存的内容全部完好；另有 %n 份未保存的填写内容，打开相应表单时可以继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest verified backup is %n day(s) old, and the office has changed since. Back it up in the settings.</source>
        <translation>
            <numerusform>最近一次经核对的备份已有 %n 天，此后数据又有变动。请在设置中备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Less than 200 MB are free on the disk of the office: %1. Free some space before saving stops.</source>
        <translation>办公数据所在磁盘剩余不足 200 MB：%1。请及时清理，以免无法保存。</translation>
    </message>
    <message>
        <source>It is over; everything can be saved again.</source>
        <translation>故障已排除，可以正常保存。</translation>
    </message>
    <message>
        <source>The office lies on another computer: %1. Only one person may open it at a time, and a broken connection may cost the last save. A disk of this computer is safer.</source>
        <translation>办公室数据在另一台电脑上：%1。同一时间只能由一个人打开，连接中断可能丢失最后一次保存。放在本机磁盘更安全。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1 If the office was restored from a backup, this is as it should be.</source>
        <translation>%1如果是从备份恢复的，这属于正常情况。</translation>
    </message>
    <message>
        <source>Go on with this state</source>
        <translation>以此状态继续</translation>
    </message>
    <message>
        <source>The log of this office is not the one that was seen last. To go on with it takes two administrators; both sign that in the log.</source>
        <translation>本办公室的日志与上次所见不同。以此状态继续须由两位管理员同意，双方都会在日志中签名。</translation>
    </message>
</context>
<context>
    <name>cdesk::Pages</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款库</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchiveForm</name>
    <message>
        <source>Archive &amp;no.</source>
        <translation>档案号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>库房(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cabinet</source>
        <translation>柜号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>盒号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>位号(&amp;S)</translation>
    </message>
    <message>
        <source>Filed &amp;on</source>
        <translation>归档日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paper copies</source>
        <translation>纸质份数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Electronic copies</source>
        <translation>电子份数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>保管期限(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Papers t&amp;here</source>
        <translation>文件清单(&amp;H)</translation>
    </message>
    <message>
        <source>Papers there</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Type the name of a paper and leave the field: it joins the list.</source>
        <translation>输入文件名称后离开输入框，即加入清单。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchiveListWords</name>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>柜号</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>位号</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Electronic copies</source>
        <translation>电子份数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>All filed contracts</source>
        <translation>全部档案</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>清单不全</translation>
    </message>
    <message>
        <source>Retention over</source>
        <translation>保管期满</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>File contracts</source>
        <translation>合同归档</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>修改档案</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>调整存放位置</translation>
    </message>
    <message>
        <source>Archive report</source>
        <translation>档案报告</translation>
    </message>
    <message>
        <source>No contract has been filed yet.</source>
        <translation>还没有归档的合同。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Contracts waiting to be filed</source>
        <translation>待归档的合同</translation>
    </message>
    <message>
        <source>Nothing waits: the paper of every signed contract has been filed.</source>
        <translation>没有待归档的合同：已签合同的纸质文件都已归档。</translation>
    </message>
    <message>
        <source>Waiting to be filed</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Waiting to be filed (%1)</source>
        <translation>待归档（%1）</translation>
    </message>
    <message>
        <source>Archive record saved.</source>
        <translation>档案已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) moved.</source>
        <translation>
            <numerusform>已调整 %n 份档案的存放位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchivePanel</name>
    <message>
        <source>Show contract</source>
        <translation>查看合同</translation>
    </message>
    <message>
        <source>Archive record</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Papers in the file</source>
        <translation>卷内文件</translation>
    </message>
    <message>
        <source>Choose a filed contract to see where its paper is.</source>
        <translation>选择一份已归档的合同，查看纸质文件存放在哪里。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，经办人 %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>%1 on paper, %2 electronic</source>
        <translation>纸质 %1 份，电子 %2 份</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>%1
Return or a double click opens it.</source>
        <translation>%1
按回车或双击打开。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchiveWords</name>
    <message>
        <source>Signed original</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Letter of authorisation</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Acceptance certificate</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Performing</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BackupSection</name>
    <message>
        <source>Second place for backups</source>
        <translation>备份的第二位置</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与位置</translation>
    </message>
    <message>
        <source> hours, when something changed</source>
        <translation> 小时（有改动时）</translation>
    </message>
    <message>
        <source>While working, every</source>
        <translation>工作期间每隔</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二位置</translation>
    </message>
    <message>
        <source>A stick or another computer. The program only ever adds to it. A backup is also made on closing and before every upgrade.</source>
        <translation>U 盘或另一台电脑上的文件夹，程序只往里添加，从不删除。关闭程序时和每次升级之前也会自动备份。</translation>
    </message>
    <message>
        <source>Backups of this office</source>
        <translation>已有备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Restore to…</source>
        <translation>恢复到…</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>No backup yet. Make the first one now.</source>
        <translation>尚无备份，请立即做第一次备份。</translation>
    </message>
    <message>
        <source>This folder is not there. Connect the disk or choose another.</source>
        <translation>该文件夹不在。请接上磁盘，或另选一个。</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>正在备份并验证…</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>备份已完成并通过验证。</translation>
    </message>
    <message>
        <source>The backup was made, but not everything in it holds.</source>
        <translation>备份已完成，但其中有内容未通过验证。</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>正在验证备份…</translation>
    </message>
    <message>
        <source>The backup holds: office file, log and every document.</source>
        <translation>备份完好：数据文件、操作日志和每份文件均无误。</translation>
    </message>
    <message>
        <source>The backup is being verified and restored…</source>
        <translation>正在验证并恢复备份…</translation>
    </message>
    <message>
        <source>The office was restored to %1. Your open office is as it was.</source>
        <translation>已恢复到 %1。当前打开的数据未受影响。</translation>
    </message>
    <message>
        <source>A new folder for the restored office</source>
        <translation>选择存放恢复数据的新文件夹</translation>
    </message>
    <message>
        <source>The newest backup is being restored on trial…</source>
        <translation>正在用最新备份做恢复演练…</translation>
    </message>
    <message>
        <source>The backup of %1 was restored on trial and everything was there.</source>
        <translation>%1 的备份已演练恢复，内容齐全。</translation>
    </message>
    <message>
        <source>The second place lies on the disk of the office. When the disk breaks, both are gone; a stick or another computer is safer.</source>
        <translation>第二个位置与办公室在同一块磁盘上，磁盘损坏时两处都会丢失；放在 U 盘或者另一台电脑上更安全。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BackupWords</name>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>关闭程序时</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作期间</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup %1 not verified</source>
        <translation>备份 %1 未验证</translation>
    </message>
    <message>
        <source>Backup %1 verified</source>
        <translation>备份 %1 已验证</translation>
    </message>
    <message>
        <source>Backup %1 damaged</source>
        <translation>备份 %1 已损坏</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before a change of the data key</source>
        <translation>更换数据密钥之前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BinSection</name>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>“%1”已还原。</translation>
    </message>
    <message>
        <source>What was moved to the bin stays here until it is restored. A number in the bin stays taken. Contracts, and customers without contracts and files, can be deleted for good.</source>
        <translation>移入回收站的内容一直保留在此，直到还原。回收站中的编号仍被占用。合同，以及没有合同和文件的客户，可以彻底删除。</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>%1 will be gone for good. The number of a contract stays taken.</source>
        <translation>将彻底删除“%1”，无法恢复。合同编号仍然占用。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be gone for good. The numbers of contracts stay taken.</source>
        <translation>
            <numerusform>将彻底删除 %n 项，无法恢复。合同编号仍然占用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BlankBinder</name>
    <message>
        <source>Blanks of the form</source>
        <translation>范本中的空白</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>绑定为</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>范本正文</translation>
    </message>
    <message>
        <source>The form has no blanks. Fields written into it are filled as they are.</source>
        <translation>范本中没有空白，已写入的字段会直接填写。</translation>
    </message>
    <message>
        <source>%1 of %2 blanks become fields. The others stay to be written by hand.</source>
        <translation>已绑定 %1 处，共 %2 处空白；其余保留，手工填写。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BulkDialog</name>
    <message>
        <source>Change several customers</source>
        <translation>批量修改客户</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>No further tag</source>
        <translation>不添加标签</translation>
    </message>
    <message>
        <source>Further tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 customers chosen, %2 will change.</source>
        <translation>已选 %1 个客户，其中 %2 个将被修改。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CheckRulesDialog</name>
    <message>
        <source>What a finding does</source>
        <translation>发现问题时</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>A finding</source>
        <translation>发现问题时</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Contract types</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rules of the clause check</source>
        <translation>条款检查规则</translation>
    </message>
    <message>
        <source>Words are parted by 、. Leave the contract types empty for every contract.</source>
        <translation>多个关键词用“、”分隔。合同类型留空表示适用于所有合同。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>What the text must or must not contain</source>
        <translation>正文必须或者不得包含</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CheckWords</name>
    <message>
        <source>Fields without a value</source>
        <translation>字段未填写</translation>
    </message>
    <message>
        <source>Blanks left in the text</source>
        <translation>正文留有空白</translation>
    </message>
    <message>
        <source>Clauses such a contract must have</source>
        <translation>必备条款缺失</translation>
    </message>
    <message>
        <source>When is paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>How is paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>How the contract can be ended</source>
        <translation>解除、终止条件</translation>
    </message>
    <message>
        <source>Duties of both sides</source>
        <translation>双方义务</translation>
    </message>
    <message>
        <source>Liability of both sides</source>
        <translation>双方违约责任</translation>
    </message>
    <message>
        <source>One court or one named arbitration commission</source>
        <translation>争议解决方式明确</translation>
    </message>
    <message>
        <source>Dates that cannot be or contradict each other</source>
        <translation>日期错误或者矛盾</translation>
    </message>
    <message>
        <source>Amounts in words equal the figures</source>
        <translation>大小写金额一致</translation>
    </message>
    <message>
        <source>The total of the text is the contract&apos;s</source>
        <translation>正文总价与登记金额一致</translation>
    </message>
    <message>
        <source>Line items add up</source>
        <translation>明细金额计算正确</translation>
    </message>
    <message>
        <source>One currency</source>
        <translation>币种一致</translation>
    </message>
    <message>
        <source>Penalty at most</source>
        <translation>违约金上限</translation>
    </message>
    <message>
        <source>Penalty a day at most</source>
        <translation>每日违约金上限</translation>
    </message>
    <message>
        <source>Deposit (定金) at most</source>
        <translation>定金上限</translation>
    </message>
    <message>
        <source>“订金” written instead of “定金”</source>
        <translation>“订金”与“定金”混用</translation>
    </message>
    <message>
        <source>Kind and term of a guarantee</source>
        <translation>保证方式和保证期间</translation>
    </message>
    <message>
        <source>Lease at most</source>
        <translation>租赁期限上限</translation>
    </message>
    <message>
        <source>Parties of the text are the contract&apos;s</source>
        <translation>当事人与登记一致</translation>
    </message>
    <message>
        <source>Credit codes hold</source>
        <translation>统一社会信用代码有效</translation>
    </message>
    <message>
        <source>Laws no longer in force</source>
        <translation>引用已废止的法律</translation>
    </message>
    <message>
        <source>% of the price</source>
        <translation>%（占价款）</translation>
    </message>
    <message>
        <source>parts in 10,000</source>
        <translation>‱（万分之）</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>blocks review</source>
        <translation>不得提交</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>must contain</source>
        <translation>必须包含</translation>
    </message>
    <message>
        <source>must not contain</source>
        <translation>不得包含</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClassPoints</name>
    <message numerus="yes">
        <source>What to watch in such a contract (%n)</source>
        <translation>
            <numerusform>这类合同的注意要点（%n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>For its file: %1</source>
        <translation>归档材料：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClassSection</name>
    <message>
        <source>Add kind of subject</source>
        <translation>添加标的种类</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认内容</translation>
    </message>
    <message>
        <source>The points stand beside the form while a contract is drafted; the papers make the checklist when it is filed. The types of contracts themselves are kept under “Office and numbers”.</source>
        <translation>注意要点在起草时显示在表单旁；归档材料在归档时列入完整性清单。合同类型本身在“公司与编号”中维护。</translation>
    </message>
    <message>
        <source>&amp;What to watch, one point a line</source>
        <translation>注意要点，每行一条(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Papers for the file, one a line</source>
        <translation>归档材料，每行一份(&amp;P)</translation>
    </message>
    <message>
        <source>Kinds of contracts</source>
        <translation>合同分类</translation>
    </message>
    <message>
        <source>Bring back the points and papers that came with the program</source>
        <translation>改回随程序提供的要点和材料</translation>
    </message>
    <message>
        <source>By nature</source>
        <translation>按性质</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>By form</source>
        <translation>按形式</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新种类</translation>
    </message>
    <message>
        <source>New kind %1</source>
        <translation>新种类 %1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClauseChooser</name>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a clause</source>
        <translation>插入条款</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Name, topic or keyword; pinyin too</source>
        <translation>名称、主题或关键词，可用拼音</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>条款内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No clause is called so.</source>
        <translation>没有找到相符的条款。</translation>
    </message>
    <message>
        <source>Use it when: %1</source>
        <translation>适用情形：%1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClauseDialog</name>
    <message>
        <source>Edit clause</source>
        <translation>修改条款</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>新建条款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Alternatives together as</source>
        <translation>可互换条款组(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use it when</source>
        <translation>适用情形(&amp;U)</translation>
    </message>
    <message>
        <source>Only for contract t&amp;ypes</source>
        <translation>仅用于合同类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Key&amp;words</source>
        <translation>关键词(&amp;W)</translation>
    </message>
    <message>
        <source>Wor&amp;ding</source>
        <translation>条款内容(&amp;D)</translation>
    </message>
    <message>
        <source>Why it &amp;changes</source>
        <translation>修改原因(&amp;C)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClauseInsertion</name>
    <message>
        <source>Clause from the library…</source>
        <translation>条款库中的条款…</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph behind which the clause shall stand.</source>
        <translation>请把光标放到要在其后插入条款的段落。</translation>
    </message>
    <message>
        <source>Insert it here</source>
        <translation>插入到这里</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClausePage</name>
    <message>
        <source>New clause</source>
        <translation>新建条款</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>复制条款内容</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Look for uses</source>
        <translation>查找使用情况</translation>
    </message>
    <message>
        <source>Install the shipped clauses</source>
        <translation>装入随附的条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>For contract types</source>
        <translation>适用合同类型</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>可互换条款组</translation>
    </message>
    <message>
        <source>Offered clauses</source>
        <translation>使用中的条款</translation>
    </message>
    <message>
        <source>Retired clauses</source>
        <translation>已停用的条款</translation>
    </message>
    <message>
        <source>The clause library is empty.</source>
        <translation>条款库还没有内容。</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Clause saved.</source>
        <translation>条款已保存。</translation>
    </message>
    <message>
        <source>The wording is on the clipboard, with its fields.</source>
        <translation>条款内容（含字段）已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Retire this clause?</source>
        <translation>停用该条款？</translation>
    </message>
    <message>
        <source>%1 is no longer offered then. Templates and contracts that hold it stay as they are, and it can be offered again.</source>
        <translation>停用后不再提供“%1”。已使用该条款的模板和合同不受影响，以后可以恢复使用。</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>已恢复使用。</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>%1 texts looked through, %2 clauses found.</source>
        <translation>查找了 %1 份文本，识别出 %2 处条款。</translation>
    </message>
    <message>
        <source>%1 %2 texts could not be read.</source>
        <translation>%1 另有 %2 份文本无法读取。</translation>
    </message>
    <message>
        <source>The shipped clauses are all here already.</source>
        <translation>随附的条款都已在库中。</translation>
    </message>
    <message>
        <source>%1 clauses were added.</source>
        <translation>已装入 %1 条条款。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClauseView</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Choose a clause to see its wording, versions and uses.</source>
        <translation>请选择条款，查看其内容、版本和使用情况。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>条款内容</translation>
    </message>
    <message>
        <source>every contract</source>
        <translation>所有合同</translation>
    </message>
    <message>
        <source>%1 · %2 clause · version %3 · for %4</source>
        <translation>%1 · %2条款 · 第 %3 版 · 适用：%4</translation>
    </message>
    <message>
        <source>Use it when: %1</source>
        <translation>适用情形：%1</translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>关键词：%1</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>可替换的写法</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Wording of the chosen version</source>
        <translation>所选版本的内容</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>No template and no contract is known to hold it.</source>
        <translation>目前没有模板或合同使用该条款。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>version %1, older</source>
        <translation>第 %1 版（旧版本）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>模板或合同</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClauseWords</name>
    <message>
        <source>business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>人工插入</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>使用中</translation>
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
    <name>cdesk::ui::CommandBar</name>
    <message>
        <source>Commands of the page</source>
        <translation>本页命令</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <translation>%1仍可保存。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>公司标志</translation>
    </message>
    <message>
        <source>Stands in texts that ask for {{我方标志}}.</source>
        <translation>用于写有 {{我方标志}} 的文本。</translation>
    </message>
    <message>
        <source>Seal picture</source>
        <translation>公章图片</translation>
    </message>
    <message>
        <source>Stands in drafts that ask for {{我方公章}}, never in an approved text.</source>
        <translation>只在草稿中用于写有 {{我方公章}} 的位置，批准后的文本不带图章。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CompanyListDialog</name>
    <message>
        <source>Our companies</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>For new contracts</source>
        <translation>新合同默认</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Use for new contracts</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 is no longer offered for new contracts. Contracts that name it keep it.</source>
        <translation>“%1”不再用于新合同，已有合同不受影响。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CompareDialog</name>
    <message>
        <source>Template, filled with the same values</source>
        <translation>合同模板（填入相同内容）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Draft as it stands now</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>&amp;Changed paragraphs only</source>
        <translation>只看有改动的段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Differences in %1</source>
        <translation>%1 的文本差异</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>较早的文本</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>较晚的文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This contract has only one text so far.</source>
        <translation>该合同目前只有一份文本，没有可比较的内容。</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>两份文本相同。</translation>
    </message>
    <message>
        <source>%1 paragraphs changed, %2 added, %3 removed</source>
        <translation>改动 %1 段，新增 %2 段，删除 %3 段</translation>
    </message>
    <message>
        <source>&amp;Earlier text</source>
        <translation>较早的文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later text</source>
        <translation>较晚的文本(&amp;L)</translation>
    </message>
    <message>
        <source>Paper of the other side, as received</source>
        <translation>收到的对方合同文本</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ConditionDialog</name>
    <message>
        <source>Only under a condition</source>
        <translation>仅在满足条件时显示</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>The text between the two marks is printed only then. Fields of questions can be written by their name.</source>
        <translation>两个标记之间的文字仅在满足条件时打印。起草时询问的字段可直接填写其名称。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
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
    <name>cdesk::ui::ContractDetailView</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Choose a contract to see it here.</source>
        <translation>选择一份合同，在此查看。</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>已在回收站中。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>never, open-ended</source>
        <translation>无固定期限，不到期</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>当前期间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首期期限</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签方式</translation>
    </message>
    <message>
        <source>Further term</source>
        <translation>续签期限</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>续签决定</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>合同形式</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Net and tax</source>
        <translation>不含税与税额</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parties as written in this contract</source>
        <translation>本合同中的当事人</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Versions and documents</source>
        <translation>版本与文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>refused by the printer</source>
        <translation>打印机未接受</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>You wrote this contract: somebody else has to approve it.</source>
        <translation>本合同由您起草，须由其他人审批。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ContractListColumns</name>
    <message>
        <source>Number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Customer, short</source>
        <translation>客户简称</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>合同形式</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Ends on, as written</source>
        <translation>约定到期日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首期期限</translation>
    </message>
    <message>
        <source>Further term</source>
        <translation>续签期限</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签方式</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>续签决定</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Expiring within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Notice due</source>
        <translation>须通知</translation>
    </message>
    <message>
        <source>Expired, not handled</source>
        <translation>已到期未处理</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>待归档</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ContractPage</name>
    <message>
        <source>There are no contracts yet.</source>
        <translation>还没有合同。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>编辑合同</translation>
    </message>
    <message>
        <source>Copy as new contract</source>
        <translation>复制为新合同</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>另存为 Word…</translation>
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
        <source>Contract restored.</source>
        <translation>合同已还原。</translation>
    </message>
    <message>
        <source>%1 was moved to the bin.</source>
        <translation>%1 已移入回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 will be gone with its versions. Its number stays taken.</source>
        <translation>%1 及其各版本将被删除，编号不再使用。</translation>
    </message>
    <message>
        <source>Contract deleted.</source>
        <translation>合同已删除。</translation>
    </message>
    <message>
        <source>Decision kept.</source>
        <translation>决定已保存。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Copy saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Compare texts…</source>
        <translation>比较文本…</translation>
    </message>
    <message>
        <source>Letters and sheets…</source>
        <translation>函件与表单…</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>修改文本</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Contract from the other side&apos;s paper…</source>
        <translation>导入对方合同文本…</translation>
    </message>
    <message>
        <source>Paper of the other side</source>
        <translation>对方合同文本</translation>
    </message>
    <message>
        <source>Another paper in its place…</source>
        <translation>换成另一份文件…</translation>
    </message>
    <message>
        <source>Paper in place of the one before</source>
        <translation>选择换上的文件</translation>
    </message>
    <message>
        <source>As it is (*)</source>
        <translation>原样保存 (*)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ContractWords</name>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Send for signing</source>
        <translation>送签</translation>
    </message>
    <message>
        <source>Record signing</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Take in signed paper</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Start performance</source>
        <translation>开始履行</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>履行完毕</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ends without renewal</source>
        <translation>期满终止，不自动续签</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>期满自动续签</translation>
    </message>
    <message>
        <source>Renews by written agreement</source>
        <translation>期满前书面同意续签</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>From an event on</source>
        <translation>自事件发生起</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>无固定期限</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>重新谈判</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>到期终止</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Version made</source>
        <translation>生成版本</translation>
    </message>
    <message>
        <source>Printed or saved as a file</source>
        <translation>打印或导出</translation>
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
        <source>on paper</source>
        <translation>纸质打印</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>as Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Refused by the printer</source>
        <translation>打印机未接受</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>合同审批表</translation>
    </message>
    <message>
        <source>Seal request</source>
        <translation>用印申请单</translation>
    </message>
    <message>
        <source>Authorisation letter</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Acceptance certificate</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>合同进展报告</translation>
    </message>
    <message>
        <source>Renewal letter</source>
        <translation>续签函</translation>
    </message>
    <message>
        <source>Notice of termination</source>
        <translation>解除通知</translation>
    </message>
    <message>
        <source>Clauses checked</source>
        <translation>条款检查</translation>
    </message>
    <message>
        <source>Text changed for this contract</source>
        <translation>单独修改了合同文本</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>恢复为模板文本</translation>
    </message>
    <message>
        <source>Taken in from the other side&apos;s paper</source>
        <translation>由对方合同文本导入</translation>
    </message>
    <message>
        <source>Another paper in its place</source>
        <translation>换成另一份文件</translation>
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
        <translation>%1 在此输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>%1 It can be saved all the same.</source>
        <translation>%1仍可保存。</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>其他信息</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerListWords</name>
    <message>
        <source>Contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>Amount running</source>
        <translation>履行中金额</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Customers of class A</source>
        <translation>A 类客户</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>无合同</translation>
    </message>
    <message>
        <source>Incomplete records</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Not changed for long</source>
        <translation>久未更新</translation>
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
        <source>Our company was saved.</source>
        <translation>签约主体已保存。</translation>
    </message>
    <message>
        <source>Customers in the bin</source>
        <translation>回收站中的客户</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>%1 customers were changed.</source>
        <translation>已修改 %1 个客户。</translation>
    </message>
    <message>
        <source>%1 customers go to the bin. Their contracts stay, and they can be restored.</source>
        <translation>%1 个客户将移入回收站。其合同保留，客户可以还原。</translation>
    </message>
    <message>
        <source>%1 customers were moved to the bin.</source>
        <translation>%1 个客户已移入回收站。</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>查看操作日志</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation>名称、拼音、首字母或信用代码</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
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
        <translation>成立日期</translation>
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
    <name>cdesk::ui::DashboardPage</name>
    <message>
        <source>Reminders due</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>Expiring within %1 days</source>
        <translation>%1 天内到期</translation>
    </message>
    <message>
        <source>Notice to be given</source>
        <translation>须通知</translation>
    </message>
    <message>
        <source>Expired, undecided</source>
        <translation>已到期未处理</translation>
    </message>
    <message>
        <source>Drafts waiting</source>
        <translation>待完成草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>签署中</translation>
    </message>
    <message>
        <source>Signed this month</source>
        <translation>本月签约额</translation>
    </message>
    <message>
        <source>Signed this year</source>
        <translation>本年签约额</translation>
    </message>
    <message>
        <source>Contracts by status</source>
        <translation>合同状态分布</translation>
    </message>
    <message>
        <source>Last changed contracts</source>
        <translation>最近更新的合同</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>today and overdue</source>
        <translation>今天及逾期</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more warning(s).</source>
        <translation>
            <numerusform>%1另有 %n 条警示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
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
    <message>
        <source>ContractDesk</source>
        <translation>合同台</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DocumentOpener</name>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>本机没有可打开此文件的程序。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DocumentWords</name>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Template as imported</source>
        <translation>导入的范本</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Contract text</source>
        <translation>合同文本</translation>
    </message>
    <message>
        <source>Contract pages</source>
        <translation>合同页面</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>签署件</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>往来函件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>履约凭证</translation>
    </message>
    <message>
        <source>Own text of the contract</source>
        <translation>本合同自有正文</translation>
    </message>
    <message>
        <source>Logo of our company</source>
        <translation>我方公司标志</translation>
    </message>
    <message>
        <source>Seal picture of our company</source>
        <translation>我方公章图片</translation>
    </message>
    <message>
        <source>Paper of the other side</source>
        <translation>对方合同文本</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DoneDialog</name>
    <message>
        <source>Say nothing &amp;more about this date</source>
        <translation>此日期不再提醒(&amp;M)</translation>
    </message>
    <message>
        <source>Done with note</source>
        <translation>处理并备注</translation>
    </message>
    <message>
        <source>What was done, e.g. agreed by telephone</source>
        <translation>处理情况，例如：已电话确认</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Otherwise the reminders closer to the date still come.</source>
        <translation>否则临近日期时仍会再次提醒。</translation>
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
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>首要</translation>
    </message>
    <message>
        <source>%1 address: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Documents of this customer</source>
        <translation>该客户的文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DraftForm</name>
    <message>
        <source>Parties as written in this contract</source>
        <translation>本合同中的当事人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>模板(&amp;E)</translation>
    </message>
    <message>
        <source>Our c&amp;ompany</source>
        <translation>我方公司(&amp;O)</translation>
    </message>
    <message>
        <source>We are</source>
        <translation>我方为</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>合同名称(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>合同编号(&amp;U)</translation>
    </message>
    <message>
        <source>given when saved</source>
        <translation>保存时自动编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>合同形式</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Line items and amount</source>
        <translation>明细与金额</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>合同金额(&amp;A)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>期限类型</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>开始日期(&amp;B)</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首期期限</translation>
    </message>
    <message>
        <source>Or en&amp;ds on</source>
        <translation>或到期日期(&amp;D)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签方式</translation>
    </message>
    <message>
        <source>Each further term</source>
        <translation>续签期限</translation>
    </message>
    <message>
        <source>Notice before the end</source>
        <translation>期满前通知期</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>请选择模板</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DraftPane</name>
    <message numerus="yes">
        <source>%n pasted cell(s) are no numbers and were left out.</source>
        <translation>
            <numerusform>粘贴内容中有 %n 个单元格不是数字，未采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>%1 在此输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>Version %1 is finished, %2 pages.</source>
        <translation>第 %1 版已生成，共 %2 页。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save and &amp;print…</source>
        <translation>保存并打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>保存草稿(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;finish</source>
        <translation>保存并定稿(&amp;F)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The rules of the clause check are saved.</source>
        <translation>条款检查规则已保存。</translation>
    </message>
    <message>
        <source>The clause stands under “%1”.</source>
        <translation>条款已写入“%1”。</translation>
    </message>
    <message>
        <source>This contract has its own text, changed from its template.</source>
        <translation>本合同使用单独修改的文本，与模板不同。</translation>
    </message>
    <message>
        <source>Edit &amp;text…</source>
        <translation>修改文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Change the wording for this contract alone</source>
        <translation>仅修改本合同的文字</translation>
    </message>
    <message>
        <source>This contract is signed on the other side&apos;s paper, which is filed with it.</source>
        <translation>本合同以对方文本签署，文本已随合同存档。</translation>
    </message>
    <message>
        <source>The text of this contract is the other side&apos;s paper.</source>
        <translation>本合同的文本是对方的合同文本。</translation>
    </message>
    <message>
        <source>Our own company is not entered yet; it has to stand in the contract.</source>
        <translation>尚未填写我方公司，合同中必须有我方信息。</translation>
    </message>
    <message>
        <source>Enter our company…</source>
        <translation>填写我方公司…</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DraftPreview</name>
    <message>
        <source>Missing fields</source>
        <translation>未填内容</translation>
    </message>
    <message>
        <source>Insert clause…</source>
        <translation>插入条款…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>内容已填全。</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>尚缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the paper are drawn…</source>
        <translation>正在显示文件页面…</translation>
    </message>
    <message>
        <source>Choose a template, and its pages stand here.</source>
        <translation>选择模板后，此处显示合同页面。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DrillReportDialog</name>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The backup can be lived on.</source>
        <translation>备份可以正常使用。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>as the backup says</source>
        <translation>与备份记载一致</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Drill begun</source>
        <translation>演练开始</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>演练结束</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>演练人</translation>
    </message>
    <message>
        <source>Restored into a temporary place and opened</source>
        <translation>恢复到临时位置并打开</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Integrity of the office file</source>
        <translation>数据库完整性</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Documents, each by its digest</source>
        <translation>文件（逐个核对校验值）</translation>
    </message>
    <message>
        <source>Documents that the office had lost before</source>
        <translation>办公室此前已缺失的文件</translation>
    </message>
    <message>
        <source>Log, unbroken up to</source>
        <translation>操作日志连续至</translation>
    </message>
    <message>
        <source>The office came back whole.</source>
        <translation>办公室数据完整恢复。</translation>
    </message>
    <message>
        <source>Report of a restore drill</source>
        <translation>恢复演练报告</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Place in the log: %1</source>
        <translation>日志位置：%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restore drill %1.pdf</source>
        <translation>恢复演练 %1.pdf</translation>
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
    <name>cdesk::ui::EditorPane</name>
    <message>
        <source>&amp;Save text</source>
        <translation>保存文本(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>%1 在此输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::EditorToolBar</name>
    <message>
        <source>Text tools</source>
        <translation>文本工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>文档部分</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Only under a condition…</source>
        <translation>条件段落…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Table of line items</source>
        <translation>明细表</translation>
    </message>
    <message>
        <source>Signatures of both parties</source>
        <translation>双方签署栏</translation>
    </message>
    <message>
        <source>Place for our seal</source>
        <translation>我方盖章处</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>总页数</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Column at the left</source>
        <translation>在左侧插入列</translation>
    </message>
    <message>
        <source>Column at the right</source>
        <translation>在右侧插入列</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Repeat down to this row on each page</source>
        <translation>到此行为止作为标题行，每页重复</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove columns</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>删除表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Page set-up…</source>
        <translation>页面设置…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This form has no styles</source>
        <translation>此范本没有样式</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::EditorWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款一级</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款二级</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>条款三级</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>正文（首行缩进）</translation>
    </message>
    <message>
        <source>Not indented</source>
        <translation>正文（无缩进）</translation>
    </message>
    <message>
        <source>Head line</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table: label</source>
        <translation>表格：栏目</translation>
    </message>
    <message>
        <source>Table: centred</source>
        <translation>表格：居中</translation>
    </message>
    <message>
        <source>Table: right</source>
        <translation>表格：右对齐</translation>
    </message>
    <message>
        <source>Signature: party</source>
        <translation>签署：当事人</translation>
    </message>
    <message>
        <source>Signature: label</source>
        <translation>签署：栏目</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Header of the first page</source>
        <translation>首页页眉</translation>
    </message>
    <message>
        <source>Footer of the first page</source>
        <translation>首页页脚</translation>
    </message>
    <message>
        <source>Header of even pages</source>
        <translation>偶数页页眉</translation>
    </message>
    <message>
        <source>Footer of even pages</source>
        <translation>偶数页页脚</translation>
    </message>
    <message>
        <source>Clauses as %1</source>
        <translation>条款编号：%1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ExportPasswordDialog</name>
    <message>
        <source>Encrypted, with a password (*.zip)</source>
        <translation>加密，凭密码打开 (*.zip)</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>The file is encrypted with AES-256 in a zip archive. 7-Zip, WinRAR or Bandizip open it with this password. Tell it by another way than you send the file, and take none that opens the office: nobody can find it out later. The name of the file can be read without it.</source>
        <translation>文件以 AES-256 加密放入 zip 压缩包，对方用 7-Zip、WinRAR 或 Bandizip 输入此密码即可打开。密码请另行告知，不要与文件同发，也不要使用登录办公室的密码；忘记后无人能找回。不用密码也能看到文件名。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FieldChooser</name>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Field: Chinese, pinyin or initials</source>
        <translation>字段：汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>What the blank becomes</source>
        <translation>空白绑定为</translation>
    </message>
    <message>
        <source>%1 – suggested</source>
        <translation>%1 — 建议</translation>
    </message>
    <message>
        <source>Ask while drafting: %1</source>
        <translation>起草时填写：%1</translation>
    </message>
    <message>
        <source>Leave the blank as it is</source>
        <translation>保留空白，手工填写</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FieldDialog</name>
    <message>
        <source>Insert field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>更改字段</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Written as:</source>
        <translation>写作(&amp;W)：</translation>
    </message>
    <message>
        <source>This cannot be read as a field.</source>
        <translation>无法识别为字段。</translation>
    </message>
    <message>
        <source>The program knows no field of this name. With a question mark before it, it is asked while drafting.</source>
        <translation>没有这个名称的字段。在名称前加问号，起草时将会询问。</translation>
    </message>
    <message>
        <source>Behind a bar stands the format, or what is written when nothing is known: %1, %2.</source>
        <translation>竖线后写格式，或未知时填写的内容：%1、%2。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FilingDialog</name>
    <message>
        <source>File contracts</source>
        <translation>合同归档</translation>
    </message>
    <message>
        <source>Edit archive record</source>
        <translation>修改档案</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>归档(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File, then the next</source>
        <translation>归档并处理下一份(&amp;F)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a stack of papers</comment>
        <translation>第 %1 份，共 %2 份：%3</translation>
    </message>
    <message>
        <source>%1 filed: %2</source>
        <translation>%1 已归档：%2</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FindingsPanel</name>
    <message>
        <source>Rules…</source>
        <translation>检查规则…</translation>
    </message>
    <message>
        <source>Findings of the clause check</source>
        <translation>条款检查结果</translation>
    </message>
    <message>
        <source>Rules of the clause check</source>
        <translation>条款检查规则</translation>
    </message>
    <message>
        <source>Which rules the clause check follows</source>
        <translation>设置条款检查的规则</translation>
    </message>
    <message>
        <source>Clause check: %1 to look at</source>
        <translation>条款检查：%1 处需要注意</translation>
    </message>
    <message>
        <source>Clause check: %1 to look at, %2 keep it from review</source>
        <translation>条款检查：%1 处需要注意，其中 %2 处更正后才能提交审核</translation>
    </message>
    <message>
        <source>Clause check: no text yet</source>
        <translation>条款检查：尚无文本</translation>
    </message>
    <message numerus="yes">
        <source>Clause check: nothing to object to in what is written; %n field(s) have no value yet</source>
        <translation>
            <numerusform>条款检查：已写内容未发现问题，还有 %n 项未填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause check: clauses, amounts, dates and parties looked at, nothing to object to</source>
        <translation>条款检查：已检查条款、金额、日期和当事人，未发现问题</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FirstSteps</name>
    <message>
        <source>Enter your company</source>
        <translation>填写我方公司</translation>
    </message>
    <message>
        <source>It stands in every contract as your side.</source>
        <translation>作为我方出现在每份合同中。</translation>
    </message>
    <message>
        <source>Enter or import customers</source>
        <translation>录入或导入客户</translation>
    </message>
    <message>
        <source>From a table of Excel or WPS, or one by one.</source>
        <translation>可从 Excel 或 WPS 表格导入，也可逐个录入。</translation>
    </message>
    <message>
        <source>Take in a contract template</source>
        <translation>导入合同模板</translation>
    </message>
    <message>
        <source>Your own Word form; its blanks become questions.</source>
        <translation>用您自己的 Word 范本，空白处变成填写项。</translation>
    </message>
    <message>
        <source>Draft the first contract</source>
        <translation>起草第一份合同</translation>
    </message>
    <message>
        <source>Choose customer and template, then print.</source>
        <translation>选择客户和模板，然后打印。</translation>
    </message>
    <message>
        <source>Four steps to the first contract</source>
        <translation>四步完成第一份合同</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What was typed here has not been saved and would be lost.</source>
        <translation>此处输入的内容尚未保存，关闭后将丢失。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，关闭</translation>
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
    <name>cdesk::ui::ImportHistoryDialog</name>
    <message>
        <source>No table has been imported yet.</source>
        <translation>还没有导入过表格。</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>%1 new customers of %2 are removed and %3 changed ones become what they were before.</source>
        <translation>将移除“%2”新增的 %1 个客户，并把更新过的 %3 个客户恢复为导入前的内容。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LastContracts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last contracts with this customer</source>
        <translation>与该客户最近的合同</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Take over the contents of %1</source>
        <translation>套用 %1 的内容</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LetterDialog</name>
    <message>
        <source>Letters and sheets: %1</source>
        <translation>函件与表单：%1</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文书(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File with the contract</source>
        <translation>归入合同(&amp;F)</translation>
    </message>
    <message>
        <source>File and &amp;print…</source>
        <translation>归入并打印(&amp;P)…</translation>
    </message>
    <message>
        <source>File and save P&amp;DF…</source>
        <translation>归入并另存 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>File and save &amp;Word…</source>
        <translation>归入并另存 Word(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>另存为 Word 文件</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>A line to write on will stand for: %1</source>
        <translation>以下内容将留空待手工填写：%1</translation>
    </message>
    <message>
        <source>%1 was filed with the contract.</source>
        <translation>%1 已归入合同。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LineModel</name>
    <message>
        <source>Product</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LineTable</name>
    <message>
        <source>Line items</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从表格粘贴</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Sum %1, of which net %2 and tax %3</source>
        <translation>合计 %1，其中不含税 %2、税额 %3</translation>
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
    <name>cdesk::ui::LogEntryView</name>
    <message>
        <source>Entry of the log</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Choose an entry to see what was before and after.</source>
        <translation>选择一条记录，查看变更前后的内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Clock of the computer</source>
        <translation>电脑时钟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>由 %1 签名</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>防篡改校验</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>日志位置</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Hash before it</source>
        <translation>上一条哈希值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>签名公钥</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LogFilterBar</name>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whatever was done</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>搜索名称和内容</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索操作日志</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示全部日志</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>也显示其他记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LogModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>变更前 → 变更后</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LogPage</name>
    <message>
        <source>Open what it is about</source>
        <translation>打开对应记录</translation>
    </message>
    <message>
        <source>History of this thing</source>
        <translation>此对象的历史</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>No entry of the log is like that.</source>
        <translation>没有符合条件的日志记录。</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示全部日志</translation>
    </message>
    <message>
        <source>Number and short hash of the newest entry. Written down outside the office, they prove later that the log was not cut.</source>
        <translation>最新一条记录的序号和短哈希。在办公室数据之外记下它，日后可证明日志未被截断。</translation>
    </message>
    <message>
        <source>Newest entry: %1</source>
        <translation>最新记录：%1</translation>
    </message>
    <message>
        <source>Log of the office</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>变更前 → 变更后</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 · saved on %2</source>
        <translation>%1 · 导出日期 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(ies) of the log saved as %1.</source>
        <translation>
            <numerusform>已将 %n 条日志存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>导出操作日志</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table as text (*.csv);;PDF (*.pdf)</source>
        <translation>Excel 工作簿 (*.xlsx);;文本表格 (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Log %1.xlsx</source>
        <translation>操作日志 %1.xlsx</translation>
    </message>
    <message>
        <source>The log and the records are being verified… %1 %</source>
        <translation>正在验证日志和各条记录…… %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds: %1 entries, %2 of them signed, held against %3 places known from backups; all records are as it tells. Newest entry: %4</source>
        <translation>日志完好：共 %1 条，其中 %2 条有签名，已与备份中记下的 %3 个位置核对；所有记录都与日志一致。最新记录：%4</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LogWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>合同模板</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Rules of reminders</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Unsaved forms</source>
        <translation>未保存的表单</translation>
    </message>
    <message>
        <source>The office as a whole</source>
        <translation>办公室整体</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Contract %1 was drafted</source>
        <translation>起草合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was edited</source>
        <translation>修改合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was submitted for review</source>
        <translation>合同 %1 提交审核</translation>
    </message>
    <message>
        <source>Contract %1 was withdrawn from review</source>
        <translation>合同 %1 撤回审核</translation>
    </message>
    <message>
        <source>Contract %1 was approved</source>
        <translation>批准合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was returned for changes</source>
        <translation>退回合同 %1 修改</translation>
    </message>
    <message>
        <source>Contract %1 was refused</source>
        <translation>否决合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was sent for signing</source>
        <translation>合同 %1 送签</translation>
    </message>
    <message>
        <source>Signing of contract %1 was registered</source>
        <translation>登记合同 %1 已签署</translation>
    </message>
    <message>
        <source>Contract %1, signed earlier, was taken in</source>
        <translation>补录已签署的合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 went into performance</source>
        <translation>合同 %1 开始履行</translation>
    </message>
    <message>
        <source>Contract %1 was completed</source>
        <translation>合同 %1 履行完毕</translation>
    </message>
    <message>
        <source>Contract %1 was terminated</source>
        <translation>终止合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was filed</source>
        <translation>合同 %1 归档</translation>
    </message>
    <message>
        <source>Papers of contract %1 were disposed of</source>
        <translation>销毁合同 %1 的纸件</translation>
    </message>
    <message>
        <source>Contract %1 was voided</source>
        <translation>作废合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was opened again</source>
        <translation>恢复合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was moved to the bin</source>
        <translation>合同 %1 移入回收站</translation>
    </message>
    <message>
        <source>Contract %1 came back from the bin</source>
        <translation>从回收站恢复合同 %1</translation>
    </message>
    <message>
        <source>Contract %1 was deleted for good</source>
        <translation>彻底删除合同 %1</translation>
    </message>
    <message>
        <source>A version of contract %1 was made</source>
        <translation>生成合同 %1 的一个版本</translation>
    </message>
    <message>
        <source>The clauses of contract %1 were checked</source>
        <translation>检查合同 %1 的条款</translation>
    </message>
    <message>
        <source>Contract %1 was printed or saved as a file</source>
        <translation>打印合同 %1 或存为文件</translation>
    </message>
    <message>
        <source>The printer refused contract %1</source>
        <translation>打印机拒收合同 %1</translation>
    </message>
    <message>
        <source>The text of contract %1 was changed for it alone</source>
        <translation>为合同 %1 单独修改正文</translation>
    </message>
    <message>
        <source>Contract %1 went back to the text of its template</source>
        <translation>合同 %1 恢复为模板正文</translation>
    </message>
    <message>
        <source>Customer %1 was added</source>
        <translation>新建客户“%1”</translation>
    </message>
    <message>
        <source>Customer %1 was edited</source>
        <translation>修改客户“%1”</translation>
    </message>
    <message>
        <source>Customer %1 was moved to the bin</source>
        <translation>客户“%1”移入回收站</translation>
    </message>
    <message>
        <source>Customer %1 came back from the bin</source>
        <translation>从回收站恢复客户“%1”</translation>
    </message>
    <message>
        <source>Customer %1 was deleted for good</source>
        <translation>彻底删除客户“%1”</translation>
    </message>
    <message>
        <source>Another record was merged into customer %1</source>
        <translation>另一条记录并入客户“%1”</translation>
    </message>
    <message>
        <source>A merge into customer %1 was taken back</source>
        <translation>撤销并入客户“%1”的合并</translation>
    </message>
    <message>
        <source>Customers were imported from %1</source>
        <translation>从 %1 导入客户</translation>
    </message>
    <message>
        <source>The import of %1 was taken back</source>
        <translation>撤销 %1 的导入</translation>
    </message>
    <message>
        <source>Our company %1 was added</source>
        <translation>新建签约主体“%1”</translation>
    </message>
    <message>
        <source>Our company %1 was edited</source>
        <translation>修改签约主体“%1”</translation>
    </message>
    <message>
        <source>Our company %1 was taken away</source>
        <translation>移除签约主体“%1”</translation>
    </message>
    <message>
        <source>%1 became the company that signs by default</source>
        <translation>“%1”设为默认签约主体</translation>
    </message>
    <message>
        <source>Template %1 was imported</source>
        <translation>导入模板“%1”</translation>
    </message>
    <message>
        <source>Template %1 was edited</source>
        <translation>修改模板“%1”</translation>
    </message>
    <message>
        <source>Template %1 got a new version</source>
        <translation>模板“%1”增加新版本</translation>
    </message>
    <message>
        <source>Template %1 became the default of its type</source>
        <translation>模板“%1”设为该类型默认模板</translation>
    </message>
    <message>
        <source>A version of template %1 became a draft again</source>
        <translation>模板“%1”的一个版本退回草稿</translation>
    </message>
    <message>
        <source>A version of template %1 was reviewed</source>
        <translation>模板“%1”的一个版本通过审核</translation>
    </message>
    <message>
        <source>A version of template %1 was published</source>
        <translation>发布模板“%1”的一个版本</translation>
    </message>
    <message>
        <source>A version of template %1 was retired</source>
        <translation>停用模板“%1”的一个版本</translation>
    </message>
    <message>
        <source>Clause %1 was added</source>
        <translation>新建条款“%1”</translation>
    </message>
    <message>
        <source>Clause %1 was edited</source>
        <translation>修改条款“%1”</translation>
    </message>
    <message>
        <source>Clause %1 was retired</source>
        <translation>停用条款“%1”</translation>
    </message>
    <message>
        <source>Clause %1 came back into use</source>
        <translation>恢复使用条款“%1”</translation>
    </message>
    <message>
        <source>Clause %1 was put into a text</source>
        <translation>在文本中插入条款“%1”</translation>
    </message>
    <message>
        <source>The texts were searched for clauses of the library</source>
        <translation>在文本中查找条款库的条款</translation>
    </message>
    <message>
        <source>Document %1 was added</source>
        <translation>添加文件 %1</translation>
    </message>
    <message>
        <source>Document %1 was moved to the bin</source>
        <translation>文件 %1 移入回收站</translation>
    </message>
    <message>
        <source>Document %1 came back from the bin</source>
        <translation>从回收站恢复文件 %1</translation>
    </message>
    <message>
        <source>Contract filed as %1</source>
        <translation>归档，档案号 %1</translation>
    </message>
    <message>
        <source>Archive record %1 was edited</source>
        <translation>修改档案 %1</translation>
    </message>
    <message>
        <source>Archive record %1 was moved to another place</source>
        <translation>档案 %1 变更存放位置</translation>
    </message>
    <message>
        <source>A report was saved as a file</source>
        <translation>报表存为文件</translation>
    </message>
    <message>
        <source>A reminder of contract %1 was snoozed</source>
        <translation>合同 %1 的提醒稍后再提</translation>
    </message>
    <message>
        <source>A reminder of contract %1 was done</source>
        <translation>合同 %1 的提醒已处理</translation>
    </message>
    <message>
        <source>A reminder of contract %1 was opened again</source>
        <translation>合同 %1 的提醒重新打开</translation>
    </message>
    <message>
        <source>The dates were saved as calendar file %1</source>
        <translation>日期存为日历文件 %1</translation>
    </message>
    <message>
        <source>A rule of the reminders was changed</source>
        <translation>修改提醒规则</translation>
    </message>
    <message>
        <source>The times of the reminders were changed</source>
        <translation>修改提醒时间</translation>
    </message>
    <message>
        <source>%1 was set as a working day or day off</source>
        <translation>设定 %1 为工作日或休息日</translation>
    </message>
    <message>
        <source>%1 is again a day like the calendar says</source>
        <translation>%1 恢复按日历</translation>
    </message>
    <message>
        <source>The rules of the clause check were changed</source>
        <translation>修改条款检查规则</translation>
    </message>
    <message>
        <source>The settings of the office were changed</source>
        <translation>修改办公室设置</translation>
    </message>
    <message>
        <source>Something was refused for lack of permission</source>
        <translation>因无权限被拒绝</translation>
    </message>
    <message>
        <source>Backup %1 was made</source>
        <translation>完成备份 %1</translation>
    </message>
    <message>
        <source>Backup %1 was verified</source>
        <translation>验证备份 %1</translation>
    </message>
    <message>
        <source>Backup %1 was restored on trial</source>
        <translation>恢复演练：备份 %1</translation>
    </message>
    <message>
        <source>The office was restored from backup %1</source>
        <translation>办公室数据由备份 %1 恢复</translation>
    </message>
    <message>
        <source>%1 signs with a new key from here on</source>
        <translation>%1 自此使用新的签名密钥</translation>
    </message>
    <message>
        <source>The clock of the computer was set back</source>
        <translation>电脑时钟被调回过去</translation>
    </message>
    <message>
        <source>The log was verified at %1</source>
        <translation>在 %1 处验证操作日志</translation>
    </message>
    <message>
        <source>Entries of the log were saved as %1</source>
        <translation>操作日志存为文件 %1</translation>
    </message>
    <message>
        <source>A log other than the one seen last was accepted</source>
        <translation>接受与上次所见不同的操作日志</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Contract types</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限方式</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>模板版本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retention in years</source>
        <translation>保管年限</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>续签决定</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签方式</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已有材料</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少材料</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>前一合同</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Paper copies</source>
        <translation>纸质份数</translation>
    </message>
    <message>
        <source>Our side in the text</source>
        <translation>我方在文本中的称谓</translation>
    </message>
    <message>
        <source>Reason for the changed date</source>
        <translation>改期理由</translation>
    </message>
    <message>
        <source>Notice date set by hand</source>
        <translation>手定通知截止日</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Following term</source>
        <translation>续签期限</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复核</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保管至</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首期期限</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>条款系列</translation>
    </message>
    <message>
        <source>Expiry set by hand</source>
        <translation>手定到期日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>Electronic copies</source>
        <translation>电子份数</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>柜</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
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
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Digest of the text</source>
        <translation>正文摘要</translation>
    </message>
    <message>
        <source>Digest of the Word file</source>
        <translation>Word 文件摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Blocking findings</source>
        <translation>阻断问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印编号</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Mark on the pages</source>
        <translation>页面标记</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>被合并的记录</translation>
    </message>
    <message>
        <source>Number of the merged record</source>
        <translation>被合并的记录编号</translation>
    </message>
    <message>
        <source>Contracts moved</source>
        <translation>转入的合同数</translation>
    </message>
    <message>
        <source>Fields bound</source>
        <translation>绑定的字段</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>For the whole date</source>
        <translation>整个日期</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Rule of contract numbers</source>
        <translation>合同编号规则</translation>
    </message>
    <message>
        <source>Rules by type</source>
        <translation>各类型编号规则</translation>
    </message>
    <message>
        <source>Rule of archive numbers</source>
        <translation>档案编号规则</translation>
    </message>
    <message>
        <source>Days before expiry</source>
        <translation>到期前天数</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>备份间隔小时</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>备份的第二位置</translation>
    </message>
    <message>
        <source>Maker of PDFs</source>
        <translation>PDF 生成方式</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例办公室</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>日志位置</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>First bad entry</source>
        <translation>首条异常记录</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Number of the owner</source>
        <translation>归属编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>The report of a restore drill was saved as %1</source>
        <translation>恢复演练报告存为 %1</translation>
    </message>
    <message>
        <source>%1 was added to the people of the office</source>
        <translation>添加人员 %1</translation>
    </message>
    <message>
        <source>%1 was given this name</source>
        <translation>人员改名为 %1</translation>
    </message>
    <message>
        <source>%1 was given another role</source>
        <translation>变更了 %1 的角色</translation>
    </message>
    <message>
        <source>%1 was deactivated</source>
        <translation>停用了 %1</translation>
    </message>
    <message>
        <source>%1 was taken back</source>
        <translation>重新启用了 %1</translation>
    </message>
    <message>
        <source>The rights of a role were changed: %1</source>
        <translation>变更了角色权限：%1</translation>
    </message>
    <message>
        <source>The rules of who watches whom were changed</source>
        <translation>修改了相互监督的规则</translation>
    </message>
    <message>
        <source>The rights were reviewed on %1</source>
        <translation>于 %1 进行了权限复核</translation>
    </message>
    <message>
        <source>A warning was acknowledged: %1</source>
        <translation>确认了警示：%1</translation>
    </message>
    <message>
        <source>The office was protected by passwords; first user: %1</source>
        <translation>办公室已启用密码保护，首位用户：%1</translation>
    </message>
    <message>
        <source>The office was encrypted with a new key</source>
        <translation>办公室已换用新的数据密钥</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <translation>%1 登录</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>起草与审批分开</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>夜间开始</translation>
    </message>
    <message>
        <source>Night ends at</source>
        <translation>夜间结束</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>复核间隔（月）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>%1 was given a password</source>
        <translation>已为 %1 设置密码</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 修改了自己的密码</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>must contain</source>
        <translation>必须包含</translation>
    </message>
    <message>
        <source>must not contain</source>
        <translation>不得包含</translation>
    </message>
    <message>
        <source>filed contracts</source>
        <translation>已归档合同</translation>
    </message>
    <message>
        <source>all contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>day of filing</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>by salesperson</source>
        <translation>按业务员</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按存放位置</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a part of a thing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 backups that were not encrypted were deleted</source>
        <translation>删除了 %1 个未加密的备份</translation>
    </message>
    <message>
        <source>Recovery sheet No. %1 took the place of the one before</source>
        <translation>第 %1 号恢复单取代了上一张恢复单</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Attempts refused before</source>
        <translation>此前被拒绝的尝试</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Minutes until the window is locked</source>
        <translation>自动锁定（分钟）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>Which contracts</source>
        <translation>合同范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Class of the customer</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>On days off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>不显示名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Contract %1 was taken in from the other side&apos;s paper</source>
        <translation>合同 %1 由对方合同文本导入</translation>
    </message>
    <message>
        <source>The paper is the contract&apos;s text</source>
        <translation>对方文本即合同文本</translation>
    </message>
    <message>
        <source>by nature</source>
        <translation>按性质</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>by form</source>
        <translation>按形式</translation>
    </message>
    <message>
        <source>Contract %1 got another paper of the other side as its text</source>
        <translation>合同 %1 换成了另一份对方文本</translation>
    </message>
    <message>
        <source>%1 got a new password by the recovery sheet</source>
        <translation>%1 用恢复单得到了新密码</translation>
    </message>
    <message>
        <source>Records not as the log tells</source>
        <translation>与日志不符的记录</translation>
    </message>
    <message>
        <source>Kinds of contracts</source>
        <translation>合同分类</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>注意要点</translation>
    </message>
    <message>
        <source>Papers for the file</source>
        <translation>归档材料</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>找到的条款</translation>
    </message>
    <message>
        <source>Texts that could not be read</source>
        <translation>无法读取的文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>rights of %1</source>
        <translation>%1的权限</translation>
    </message>
    <message>
        <source>settings of the office</source>
        <translation>办公室设置</translation>
    </message>
    <message>
        <source>rules of who watches whom</source>
        <translation>相互监督的规则</translation>
    </message>
    <message>
        <source>rules of the clause check</source>
        <translation>条款检查规则</translation>
    </message>
    <message>
        <source>The office was made; first user: %1</source>
        <translation>建立办公室，首位用户：%1</translation>
    </message>
    <message>
        <source>A copy of document %1 was saved outside</source>
        <translation>文件 %1 的副本被另存到外部</translation>
    </message>
    <message>
        <source>The office was taken over by a newer version of the program</source>
        <translation>办公室数据已由新版程序升级</translation>
    </message>
    <message>
        <source>Version of the data</source>
        <translation>数据格式版本</translation>
    </message>
    <message>
        <source>As the second person, agreed to a log other than the one seen last</source>
        <translation>作为第二人，同意以与上次所见不同的日志继续</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LoginPage</name>
    <message>
        <source>Recovery &amp;code</source>
        <translation>恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>其他办公室…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>13 groups of 4, as on the sheet</source>
        <translation>恢复单上的 13 组，每组 4 个字符</translation>
    </message>
    <message>
        <source>Capital letters are locked (Caps Lock).</source>
        <translation>大写锁定键（Caps Lock）已打开。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Set the password and log in</source>
        <translation>设置新密码并登录</translation>
    </message>
    <message>
        <source>Log in with the password</source>
        <translation>用密码登录</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>使用恢复单…</translation>
    </message>
    <message>
        <source>The code on the recovery sheet gives this person a new password. Nothing in the office is lost.</source>
        <translation>凭恢复单上的恢复码可为此人设置新密码，办公室数据不会丢失。</translation>
    </message>
    <message>
        <source>This office is protected by passwords.</source>
        <translation>此办公室受密码保护。</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next attempt is possible in %n second(s).</source>
        <translation>
            <numerusform>%1 请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试了。</translation>
    </message>
    <message>
        <source>Log in as somebody else…</source>
        <translation>换人登录…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>改用密码</translation>
    </message>
    <message>
        <source>The office is open behind this page; nothing typed is lost.</source>
        <translation>办公室仍在此页后面打开着，已输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>This backup is encrypted. It opens with the passwords that held when it was made.</source>
        <translation>此备份已加密，请用制作备份时有效的密码打开。</translation>
    </message>
    <message>
        <source>The code of the recovery sheet that was good when the backup was made opens it.</source>
        <translation>用制作备份时有效的那张恢复单上的恢复码打开。</translation>
    </message>
    <message>
        <source>The code on the recovery sheet gives this person a new password. The office is then opened anew; what was typed is kept as drafts.</source>
        <translation>凭恢复单上的恢复码可为此人设置新密码。之后办公室重新打开，已输入的内容留作草稿。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MainWindow</name>
    <message>
        <source>ContractDesk</source>
        <translation>合同台</translation>
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
    <message>
        <source>ContractDesk (locked)</source>
        <translation>合同台（已锁定）</translation>
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
    <name>cdesk::ui::MonthCalendar</name>
    <message>
        <source>Days of the month</source>
        <translation>本月日期</translation>
    </message>
    <message>
        <source>Contracts of the chosen day</source>
        <translation>当日合同</translation>
    </message>
    <message>
        <source>Month before (PageUp)</source>
        <translation>上个月（PageUp）</translation>
    </message>
    <message>
        <source>Next month (PageDown)</source>
        <translation>下个月（PageDown）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 今天</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · day off</source>
        <translation>%1 · 休息日</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <source>No contract ends on this day, and no notice is due.</source>
        <translation>当日没有合同到期，也没有通知截止。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MoveDialog</name>
    <message>
        <source>Move to another place</source>
        <translation>调整存放位置</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) go to this place. A slot that ends in digits counts on from paper to paper.</source>
        <translation>
            <numerusform>将 %n 份档案移到这里。位号以数字结尾时，逐份递增。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>库房(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cabinet</source>
        <translation>柜号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>盒号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>位号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::NewTemplateDialog</name>
    <message>
        <source>Write a new template</source>
        <translation>编写新模板</translation>
    </message>
    <message>
        <source>An empty contract</source>
        <translation>空白合同</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Contract &amp;type</source>
        <translation>合同类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>起始内容(&amp;B)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>开始编写</translation>
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
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::NumberModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>合同已作废</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Removed for good, see the log</source>
        <translation>已彻底删除，见操作日志</translation>
    </message>
    <message>
        <source>Skipped: entered by hand before</source>
        <translation>跳过：此前已手工录入</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::NumberRegisterDialog</name>
    <message>
        <source>&amp;Gaps only</source>
        <translation>只看缺号(&amp;G)</translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>编号登记</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>编号序列</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>No number has been given yet.</source>
        <translation>尚未给出任何编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), no gap.</source>
        <translation>
            <numerusform>共 %n 个编号，没有缺号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), of them %1 without a contract in use.</source>
        <translation>
            <numerusform>共 %n 个编号，其中 %1 个没有对应的有效合同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::OfficeSection</name>
    <message>
        <source>Remove type</source>
        <translation>删除类型</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Edit our company…</source>
        <translation>编辑我方公司…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>签约主体</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source> days before the end</source>
        <translation> 天内到期</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>{yyyy} {MM} {dd}: the day · {seq:4}: counted up, four digits · {type}: the type · everything else stands as written</source>
        <translation>{yyyy} {MM} {dd} 为日期 · {seq:4} 为四位流水号 · {type} 为类型 · 其余文字照写</translation>
    </message>
    <message>
        <source>Add type</source>
        <translation>添加类型</translation>
    </message>
    <message>
        <source>Types of contracts and their numbers</source>
        <translation>合同类型及其编号</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>单独的编号规则</translation>
    </message>
    <message>
        <source>Numbers look like this</source>
        <translation>编号示例</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>⚠ This type is there twice.</source>
        <translation>⚠ 该类型已存在。</translation>
    </message>
    <message>
        <source>⚠ Enter the type&apos;s name.</source>
        <translation>⚠ 请输入类型名称。</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Our company was saved.</source>
        <translation>我方公司已保存。</translation>
    </message>
    <message>
        <source>Register of numbers…</source>
        <translation>编号登记…</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::OwnTextWriting</name>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>恢复为模板文本</translation>
    </message>
    <message>
        <source>Text of %1 %2</source>
        <translation>合同文本：%1 %2</translation>
    </message>
    <message>
        <source>Saved. This contract has its own text now; its template stays as it is.</source>
        <translation>已保存。该合同现使用单独修改的文本，模板不受影响。</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text?</source>
        <translation>恢复为模板文本？</translation>
    </message>
    <message>
        <source>What was changed in this contract&apos;s text is given up. Versions made with it stay filed.</source>
        <translation>将放弃对该合同文本所作的修改。已生成的版本仍保留在案。</translation>
    </message>
    <message>
        <source>The contract is filled from its template again.</source>
        <translation>合同已恢复按模板生成。</translation>
    </message>
    <message>
        <source>Saved. The paper stays filed as it was received.</source>
        <translation>已保存。收到的原文本仍原样存档。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PageSetupDialog</name>
    <message>
        <source>The &amp;first page has its own header and footer</source>
        <translation>首页使用不同的页眉和页脚(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;ven pages have their own header and footer</source>
        <translation>偶数页使用不同的页眉和页脚(&amp;V)</translation>
    </message>
    <message>
        <source>Page set-up</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>on its side</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>Margin at the &amp;top</source>
        <translation>上边距(&amp;T)</translation>
    </message>
    <message>
        <source>Margin at the &amp;bottom</source>
        <translation>下边距(&amp;B)</translation>
    </message>
    <message>
        <source>Margin at the &amp;left</source>
        <translation>左边距(&amp;L)</translation>
    </message>
    <message>
        <source>Margin at the &amp;right</source>
        <translation>右边距(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Header from the edge</source>
        <translation>页眉距边界(&amp;H)</translation>
    </message>
    <message>
        <source>Foot&amp;er from the edge</source>
        <translation>页脚距边界(&amp;E)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperDialog</name>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>另选文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Take in as a draft</source>
        <translation>导入为草稿(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contract from the other side&apos;s paper</source>
        <translation>导入对方合同文本</translation>
    </message>
    <message>
        <source>Contracts (%1)</source>
        <translation>合同文件 (%1)</translation>
    </message>
    <message>
        <source>&amp;Use the selection as</source>
        <translation>选中文字用作(&amp;U)</translation>
    </message>
    <message>
        <source>Select a stretch of the text, then choose the field it belongs to.</source>
        <translation>先在文本中选中一段文字，再选择对应的项目。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Choose the paper of the other side: a Word document, a PDF, or the picture of a page.</source>
        <translation>请选择对方的合同文本：Word 文档、PDF 或页面图片。</translation>
    </message>
    <message>
        <source>Contract from %1</source>
        <translation>从 %1 导入合同</translation>
    </message>
    <message>
        <source>This paper has no text that can be read. It is filed as it is.</source>
        <translation>此文件没有可读取的文字，将原样存档。</translation>
    </message>
    <message>
        <source>The text was read from pictures. Compare figures and names with the paper.</source>
        <translation>文字由图片识别而来，请将数字和名称与原件核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) recognised. What has a tick is taken over; a value shows its place in the text.</source>
        <translation>
            <numerusform>已识别 %n 项。勾选的内容将被采用；点击某项可查看其在文本中的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recognised. Fill in what you know; the rest can follow later.</source>
        <translation>未识别到内容。请填写已知信息，其余可以以后补充。</translation>
    </message>
    <message>
        <source>Paper of the other side</source>
        <translation>对方合同文本</translation>
    </message>
    <message>
        <source>%1 was drafted; the paper is its text.</source>
        <translation>已起草 %1，对方文本作为合同文本。</translation>
    </message>
    <message>
        <source>%1 was drafted and the paper filed with it. It could not become the text: %2</source>
        <translation>已起草 %1，对方文本已存档，但不能作为合同文本：%2</translation>
    </message>
    <message>
        <source>%1 was drafted and the paper filed with it. It is signed on the other side&apos;s paper.</source>
        <translation>已起草 %1，对方文本已存档，合同以对方文本签署。</translation>
    </message>
    <message>
        <source>&amp;Put in its place</source>
        <translation>换上(&amp;P)</translation>
    </message>
    <message>
        <source>Another paper for %1</source>
        <translation>为 %1 换上另一份文件</translation>
    </message>
    <message>
        <source>%1 takes the place of the paper before, which stays filed. Amount, dates and parties of the contract stay as they are; change them in its form where the paper says otherwise.</source>
        <translation>%1 将代替原来的文件，原文件仍存档。合同的金额、日期和各方不变，如与新文件不同，请在表单中修改。</translation>
    </message>
    <message>
        <source>%1 has another paper now. Compare texts shows what differs.</source>
        <translation>%1 已换上新文件，可用“比较文本”查看不同之处。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperPartyBox</name>
    <message>
        <source>Add as a new customer</source>
        <translation>新建为客户</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 是</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方签约主体</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperTermForm</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <source>Not certain. Compare it with the text, then tick it.</source>
        <translation>不确定，请与文本核对后勾选。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperTextView</name>
    <message>
        <source>Text of the paper</source>
        <translation>合同文本</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperWords</name>
    <message>
        <source>Title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签方式</translation>
    </message>
    <message>
        <source>Further term</source>
        <translation>续签期限</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提前通知</translation>
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
    <name>cdesk::ui::PartyTable</name>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add a third party</source>
        <translation>添加第三方</translation>
    </message>
    <message>
        <source>Remove the third party</source>
        <translation>删除第三方</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PasswordDialog</name>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>重新启用 %1</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为 %1 设置新密码</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>旧密码(&amp;O)</translation>
    </message>
    <message>
        <source>Older backups open with the old password still.</source>
        <translation>较早的备份仍用旧密码打开。</translation>
    </message>
    <message>
        <source>%1 logs in as “%2”. Hand the password over in person; they can change it afterwards.</source>
        <translation>%1 的登录名是“%2”。请当面告知密码，本人之后可以自行修改。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密码已修改。</translation>
    </message>
    <message>
        <source>%1 works in the office again.</source>
        <translation>已重新启用 %1。</translation>
    </message>
    <message>
        <source>%1 logs in with the new password now.</source>
        <translation>%1 从现在起用新密码登录。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>旧密码不正确。</translation>
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
    <name>cdesk::ui::PdfSection</name>
    <message>
        <source>Choose a Word document…</source>
        <translation>选择 Word 文档…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>See both beside each other</source>
        <translation>两种版面并排对照</translation>
    </message>
    <message>
        <source>Who makes the pages of a contract saved as PDF</source>
        <translation>合同另存为 PDF 时，由谁排版</translation>
    </message>
    <message>
        <source>ContractDesk: the same pages as on screen and on paper</source>
        <translation>合同台：与屏幕预览和打印的页面一致</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>Only what is saved as PDF changes: preview, printer and the copy stored with the contract keep ContractDesk&apos;s pages. The page code, the small text beside it and 草稿 are put on LibreOffice&apos;s pages as well. Lines and pages may break elsewhere than on paper. When LibreOffice fails or takes longer than a minute, ContractDesk makes the PDF and says so. WPS and Word are not offered: they cannot be asked reliably without their window.</source>
        <translation>只影响另存的 PDF：预览、打印和随合同保存的文件仍用合同台的版面。LibreOffice 的页面上同样会加上页码二维码、旁边的小字和“草稿”字样，但换行和分页可能与打印的不同。LibreOffice 出错或者超过一分钟没有完成时，由合同台生成 PDF 并说明原因。WPS 和 Word 不在可选之列：不打开窗口就无法可靠地调用它们。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message>
        <source>⚠ LibreOffice was not found on this computer: here ContractDesk makes the PDFs.</source>
        <translation>⚠ 这台电脑上没有找到 LibreOffice：在这里由合同台生成 PDF。</translation>
    </message>
    <message>
        <source>LibreOffice was not found on this computer. Install it to have the choice.</source>
        <translation>这台电脑上没有找到 LibreOffice，安装后才能选用。</translation>
    </message>
    <message>
        <source>LibreOffice is laying the document out…</source>
        <translation>LibreOffice 正在排版…</translation>
    </message>
    <message>
        <source>A Word document to look at</source>
        <translation>选择要对照的 Word 文档</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message numerus="yes">
        <source>ContractDesk: %n page(s)</source>
        <translation>
            <numerusform>合同台：%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibreOffice: %n page(s)</source>
        <translation>
            <numerusform>LibreOffice：%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The two count different pages.</source>
        <translation>两者页数不同。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PeopleSection</name>
    <message>
        <source>Add person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Roles and rights…</source>
        <translation>角色与权限…</translation>
    </message>
    <message>
        <source>Review the rights…</source>
        <translation>权限复核…</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>警示…</translation>
    </message>
    <message>
        <source>Nobody approves a contract they wrote</source>
        <translation>起草人不得审批自己的合同</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who watches whom</source>
        <translation>相互监督</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>起草与审批分开</translation>
    </message>
    <message>
        <source>:00</source>
        <comment>after an hour</comment>
        <translation>:00</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>夜间开始</translation>
    </message>
    <message>
        <source>Night ends at</source>
        <translation>夜间结束</translation>
    </message>
    <message numerus="yes">
        <source> month(s)</source>
        <comment>between two reviews</comment>
        <translation>
            <numerusform> 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the rights every</source>
        <translation>权限复核间隔</translation>
    </message>
    <message>
        <source>People and rights are looked after by the administrator.</source>
        <translation>人员与权限由管理员维护。</translation>
    </message>
    <message>
        <source>Everybody works under their own name and password. A role says what somebody may do.</source>
        <translation>每个人用自己的姓名和密码工作，角色决定可以做什么。</translation>
    </message>
    <message>
        <source>This office is open: whoever opens the program works as %1, without a password. Roles and rights tell people apart only once the office is protected by passwords.</source>
        <translation>本办公室未设密码：打开程序的人都以 %1 的身份工作。只有启用密码保护后，角色和权限才能区分不同的人。</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Warnings (%1)…</source>
        <translation>警示（%1）…</translation>
    </message>
    <message>
        <source>People are added once the office is protected by passwords.</source>
        <translation>启用密码保护后才能添加人员。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>%1 can&apos;t work in the office any more.</source>
        <translation>已停用 %1。</translation>
    </message>
    <message>
        <source>%1 works in the office again.</source>
        <translation>已重新启用 %1。</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>They can&apos;t log in any more. What they did stays under their name, and you can take them back at any time.</source>
        <translation>停用后不能再登录。其所做的操作仍记在其名下，可随时重新启用。</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>设置新密码…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>left, but the key is still the old one</source>
        <translation>已停用，但密钥尚未更换</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>尚未设置密码</translation>
    </message>
    <message>
        <source>An open office has no passwords.</source>
        <translation>未设密码保护的办公室没有密码。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>A backup is made before the office is encrypted with a new key… %1 %</source>
        <translation>正在备份，随后用新密钥加密办公室……%1 %</translation>
    </message>
    <message>
        <source>The office&apos;s database is encrypted with a new key… %1 %. Nothing else can be done meanwhile.</source>
        <translation>正在用新密钥加密办公室数据库……%1 %。期间不能进行其他操作。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PersonDialog</name>
    <message>
        <source>Change person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Nobody changes their own role: another administrator has to do it.</source>
        <translation>不能修改自己的角色，须由另一位管理员操作。</translation>
    </message>
    <message>
        <source>What a role may do stands under “Roles and rights”.</source>
        <translation>各角色的权限见“角色与权限”。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改 %1。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>The name to log in with stays “%1”, whatever the person is called here.</source>
        <translation>登录名保持为“%1”，不随此处的姓名改变。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PieceObject</name>
    <message>
        <source>page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>总页数</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>unless: %1</source>
        <translation>除非：%1</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>逐项重复：%1</translation>
    </message>
    <message>
        <source>if: %1</source>
        <translation>如果：%1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PreviewPane</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度 (Ctrl+0)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>更多设置…</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>这台电脑没有安装打印机。请改为另存为 PDF。</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From page</source>
        <translation>起始页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To page</source>
        <translation>终止页(&amp;T)</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>双面，沿长边翻页</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>双面，沿短边翻页</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>单双面(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PrintWords</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>另存为 Word 文档</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not approved: every page says %1.</source>
        <translation>尚未批准：每页都印有“%1”。</translation>
    </message>
    <message>
        <source>No room for the page code in the margins of page %1; its scan can&apos;t be recognised by itself.</source>
        <translation>第 %1 页的页边距放不下页码二维码，扫描件将无法自动识别。</translation>
    </message>
    <message>
        <source>Print %1 was sent to the printer.</source>
        <translation>第 %1 次打印已送往打印机。</translation>
    </message>
    <message>
        <source>Saved as %1, with ContractDesk&apos;s own pages: %2</source>
        <translation>已另存为 %1，使用的是本程序自己的版面：%2</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在另存为 %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The pages of the paper are drawn…</source>
        <translation>正在生成文件页面…</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ProtectPage</name>
    <message>
        <source>A protected office</source>
        <translation>受保护的办公室</translation>
    </message>
    <message>
        <source>Everything in %1 is encrypted: contracts, documents and backups. You are its administrator.</source>
        <translation>%1 中的合同、文件和备份全部加密。您是管理员。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>The office is being made…</source>
        <translation>正在建立办公室…</translation>
    </message>
    <message>
        <source>Protect this office</source>
        <translation>保护此办公室</translation>
    </message>
    <message>
        <source>Everything in %1 is encrypted now, and every backup from now on. You are its administrator; others get their own passwords from you.</source>
        <translation>%1 中的全部内容现在将被加密，今后的备份也都加密。您是管理员，其他人的密码由您设置。</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>left empty: the name of your company</source>
        <translation>不填则用本公司名称</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>办公室名称(&amp;O)</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Encrypt the office</source>
        <translation>加密办公室</translation>
    </message>
    <message>
        <source>The office is being encrypted…</source>
        <translation>正在加密办公室…</translation>
    </message>
    <message>
        <source>The office is being encrypted… %1 %</source>
        <translation>正在加密办公室… %1 %</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ProtectionSection</name>
    <message>
        <source>Protect this office…</source>
        <translation>保护此办公室…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>新恢复单…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Encryption guards the files: a stolen disk or a copied backup tells nothing without password or recovery sheet. Roles and the lock of the window are kept by the program while the office is open.</source>
        <translation>加密保护的是文件：没有密码或恢复单，被盗的硬盘或被复制的备份读不出任何内容。角色权限和窗口锁定由程序在办公室打开期间执行。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody works, lock the window</source>
        <translation>无人操作时锁定窗口</translation>
    </message>
    <message>
        <source>This office is protected: documents, data and backups are encrypted, and everybody logs in with their own password. Recovery sheet No. %1 is the good one.</source>
        <translation>此办公室受保护：文件、数据和备份均已加密，每人用自己的密码登录。当前有效的是第 %1 号恢复单。</translation>
    </message>
    <message>
        <source>This office is open: whoever has this computer, its disk or a backup can read everything. Protecting it encrypts documents, data and backups; it then opens with a password only.</source>
        <translation>此办公室未受保护：拿到这台电脑、硬盘或备份的人都能读到全部内容。保护后，文件、数据和备份都会加密，只有凭密码才能打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted (%1): whoever has them reads the office as it was then.</source>
        <translation>
            <numerusform>有 %n 个以前的备份未加密（%1）：拿到它们的人能读到当时的全部内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more backup(s) lie in the second place, %1. The program never deletes there; do it by hand.</source>
        <translation>
            <numerusform>第二备份位置 %1 还有 %n 个未加密的备份。程序从不在那里删除，请手动处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is encrypted with a new key. Passwords and recovery sheet are as they were.</source>
        <translation>办公室已用新密钥加密。密码和恢复单不变。</translation>
    </message>
    <message>
        <source>Encrypt the office with a new key?</source>
        <translation>用新密钥加密办公室？</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Remove the backups that are not encrypted?</source>
        <translation>删除未加密的备份？</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1. First an encrypted backup is made and verified; only then these are deleted, and they can&apos;t be brought back.</source>
        <translation>
            <numerusform>共 %n 个备份，%1。先制作并校验一个加密备份，然后才删除这些备份；删除后无法找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>An encrypted backup is being made and verified…</source>
        <translation>正在制作并校验加密备份…</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that were not encrypted are gone; an encrypted one was made.</source>
        <translation>
            <numerusform>%n 个未加密的备份已删除，并已制作一个加密备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it when somebody may know a password or have a recovery sheet that was changed since: with an older backup these still give the old key. A backup is made and verified first. The change takes up to a minute in a large office, in which nothing else can be done. Older backups keep their key.</source>
        <translation>有人可能知道已改掉的密码或持有作废的恢复单时使用：他们凭旧备份仍能得到旧密钥。先做备份并验证；更换密钥在大的办公室里最多需要一分钟，其间不能做其他操作。旧备份仍用旧密钥。</translation>
    </message>
    <message>
        <source>A backup is made and verified before the key is changed… %1 %</source>
        <translation>更换密钥之前正在备份并验证…… %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The office&apos;s database is encrypted with a new key… %1 %. Nothing else can be done meanwhile.</source>
        <translation>正在用新密钥加密办公室数据库……%1 %。期间不能进行其他操作。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::QuestionPanel</name>
    <message>
        <source>Questions of the template</source>
        <translation>模板提问</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RecoverySheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复单</translation>
    </message>
    <message>
        <source>Sheet No. %1 is good from now on</source>
        <translation>启用第 %1 号恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet No. %1 is good now. The one before still opens older backups. If somebody else may have it, change the key as well.</source>
        <translation>第 %1 号恢复单现已生效。上一张仍能打开旧备份；如果可能落入他人之手，请同时更换密钥。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RecoverySheetPanel</name>
    <message>
        <source>The sheet is locked away</source>
        <translation>恢复单已锁好存放</translation>
    </message>
    <message>
        <source>Print the sheet, or write the code on paper, and lock it away. It alone opens the office when a password is forgotten, and it is shown only now. Without password and code nobody can ever open the office again.</source>
        <translation>请打印恢复单，或把恢复码抄在纸上，并锁好存放。忘记密码时只有它能打开办公室，而且只在此刻显示。没有密码也没有恢复码，任何人都无法再打开办公室。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Group %1 from your paper</source>
        <translation>纸上的第 %1 组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Group %1 does not agree with the code. Compare your paper with it.</source>
        <translation>第 %1 组与恢复码不符，请与纸上内容核对。</translation>
    </message>
    <message>
        <source>Lock the paper away first, then say so with the tick below.</source>
        <translation>请先把恢复单锁好存放，再勾选下方的确认。</translation>
    </message>
    <message>
        <source>Recovery sheet No. %1</source>
        <translation>恢复单（第 %1 号）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途与保管</translation>
    </message>
    <message>
        <source>When a password is forgotten, this code gives a person of the office a new one. Nothing is lost.</source>
        <translation>忘记密码时，凭此恢复码可为办公室的人员设置新密码，数据不会丢失。</translation>
    </message>
    <message>
        <source>Start ContractDesk, choose “Use the recovery sheet…” where it asks for the password, choose the name, type the code and a new password.</source>
        <translation>启动合同台，在要求输入密码处选择“使用恢复单…”，选择姓名，输入恢复码和新密码。</translation>
    </message>
    <message>
        <source>There are no letters I, L, O and U in the code; small letters and hyphens do not matter. A scanner reads the picture below into the field.</source>
        <translation>恢复码中没有字母 I、L、O、U；大小写和连字符不影响输入。扫码枪可把下方图形直接读入输入框。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the folder of the office, or one of its backups, can read everything in it. Lock it away, apart from the computer; keep no photo and no file of it.</source>
        <translation>持有本单以及办公室文件夹或其任一备份的人，可以读到其中的全部内容。请锁好存放，与电脑分开；不要拍照，也不要保留电子文件。</translation>
    </message>
    <message>
        <source>Without password and sheet nobody can ever open the office again, nor can the makers of the program.</source>
        <translation>没有密码也没有恢复单，任何人都无法再打开办公室，程序的制作者也不能。</translation>
    </message>
    <message>
        <source>A new sheet makes this one worthless for the office. Backups made before open with this one still: keep it as long as them.</source>
        <translation>制作新恢复单后，本单对办公室即告作废；此前的备份仍用本单打开，请与这些备份保存同样长的时间。</translation>
    </message>
    <message>
        <source>Put away by, place:</source>
        <translation>保管人、存放处：</translation>
    </message>
    <message>
        <source>Date, signature:</source>
        <translation>日期、签字：</translation>
    </message>
    <message>
        <source>The code as a picture</source>
        <translation>恢复码图形</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Saved as %1. The file opens the office like the sheet: print it, then delete it, or keep it on a stick that is locked away.</source>
        <translation>已保存为 %1。此文件与恢复单一样能打开办公室：请打印后删除，或存入锁好保管的 U 盘。</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation>恢复单 %1.pdf</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderBell</name>
    <message>
        <source>Reminder done.</source>
        <translation>提醒已处理。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderModel</name>
    <message>
        <source>done %1</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>提前量</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderPage</name>
    <message>
        <source>Groups of reminders</source>
        <translation>提醒分组</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Done with note…</source>
        <translation>处理并备注…</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>1 小时后再提醒</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>明天再提醒</translation>
    </message>
    <message>
        <source>Snooze until next week</source>
        <translation>下周再提醒</translation>
    </message>
    <message>
        <source>Snooze until a date…</source>
        <translation>推迟到指定日期…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>恢复为待处理</translation>
    </message>
    <message>
        <source>Reminder rules…</source>
        <translation>提醒规则…</translation>
    </message>
    <message>
        <source>Today and overdue</source>
        <translation>今天及逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing due. The next reminder comes on %1.</source>
        <translation>没有到期事项。下一条提醒在 %1。</translation>
    </message>
    <message>
        <source>Nothing due, and nothing in the next five weeks.</source>
        <translation>没有到期事项，今后五周内也没有提醒。</translation>
    </message>
    <message>
        <source>Nothing comes within the next seven days.</source>
        <translation>今后七天内没有提醒。</translation>
    </message>
    <message>
        <source>Nothing comes later within the next five weeks.</source>
        <translation>今后五周内没有更晚的提醒。</translation>
    </message>
    <message>
        <source>Nothing has been marked as done yet.</source>
        <translation>还没有已处理的提醒。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>已推迟到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) done.</source>
        <translation>
            <numerusform>已处理 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) open again.</source>
        <translation>
            <numerusform>已恢复 %n 条提醒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>导出日历文件…</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>导出日历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Contract dates.ics</source>
        <translation>合同日期.ics</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <translation>合同日期</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to the calendar file.</source>
        <translation>
            <numerusform>已将 %n 个日期写入日历文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderRulesDialog</name>
    <message>
        <source>Reminder rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>the contract&apos;s salesperson</source>
        <translation>合同经办人</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>是否提醒</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>On days off</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bubbles on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时刻</translation>
    </message>
    <message>
        <source>No names on bubbles (others see the screen)</source>
        <translation>通知中不显示名称（他人能看到屏幕）</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Reminder rules saved.</source>
        <translation>提醒规则已保存。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderWords</name>
    <message>
        <source>Contract expires</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>通知截止</translation>
    </message>
    <message>
        <source>Decide on renewal</source>
        <translation>决定是否续签</translation>
    </message>
    <message>
        <source>Exactly on the day</source>
        <translation>当天提醒</translation>
    </message>
    <message>
        <source>On the working day before</source>
        <translation>提前到前一个工作日</translation>
    </message>
    <message>
        <source>On the next working day</source>
        <translation>顺延到下一个工作日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due: how many days are left</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Review the template</source>
        <translation>复审模板</translation>
    </message>
    <message>
        <source>ends</source>
        <comment>a contract, in a calendar</comment>
        <translation>到期</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>in a calendar</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>renew?</source>
        <comment>in a calendar</comment>
        <translation>续签</translation>
    </message>
    <message>
        <source>review</source>
        <comment>a template, in a calendar</comment>
        <translation>复审</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReportCriteriaForm</name>
    <message>
        <source>Filed contracts</source>
        <translation>已归档合同</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Signing date</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>Part of the place, e.g. A03</source>
        <translation>位置中的一部分，例如 A03</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>合同范围(&amp;C)</translation>
    </message>
    <message>
        <source>Period &amp;by</source>
        <translation>按日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
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
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Customer c&amp;lass</source>
        <translation>客户级别(&amp;L)</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>存放位置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组(&amp;G)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReportDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Archive report</source>
        <translation>档案报告</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>保存 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Save E&amp;xcel</source>
        <translation>保存 Excel(&amp;X)</translation>
    </message>
    <message>
        <source>Save CS&amp;V</source>
        <translation>保存 CSV(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RightsReport</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Reviewed by: ____________   Date: ____________   Result: ____________</source>
        <translation>复核人：____________　日期：____________　结论：____________</translation>
    </message>
    <message>
        <source>Reviewed on %1 by %2: %3. Next review: %4</source>
        <translation>%1 由 %2 复核：%3。下次复核：%4</translation>
    </message>
    <message>
        <source>Review of people and rights</source>
        <translation>人员与权限复核表</translation>
    </message>
    <message>
        <source>Person or right</source>
        <translation>人员 / 权限</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>日志 %1</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RightsReviewDialog</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Review of people and rights</source>
        <translation>人员与权限复核</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>人员权限一览</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结论(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>登记复核</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>The rights were never reviewed. Look through the list, then record the result.</source>
        <translation>尚未进行过权限复核。请逐项查看，然后登记结论。</translation>
    </message>
    <message>
        <source>Last reviewed on %1 by %2: %3. The next review is due on %4.</source>
        <translation>上次复核：%1，%2，%3。下次复核应于 %4 进行。</translation>
    </message>
    <message>
        <source>The review was recorded. The next one is due on %1.</source>
        <translation>复核已登记，下次应于 %1 进行。</translation>
    </message>
    <message>
        <source>Save the review as PDF</source>
        <translation>将复核表另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Rights %1.pdf</source>
        <translation>权限复核 %1.pdf</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>PDF 已保存。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RightsWords</name>
    <message>
        <source>Sales assistant</source>
        <translation>销售内勤</translation>
    </message>
    <message>
        <source>Business reviewer</source>
        <translation>业务初审</translation>
    </message>
    <message>
        <source>Legal reviewer</source>
        <translation>法务复审</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案管理员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Look at customers, contracts and templates</source>
        <translation>查看客户、合同和模板</translation>
    </message>
    <message>
        <source>See amounts, prices and the texts of contracts</source>
        <translation>查看金额、价格和合同文本</translation>
    </message>
    <message>
        <source>Edit our companies</source>
        <translation>维护签约主体</translation>
    </message>
    <message>
        <source>Edit customers</source>
        <translation>维护客户</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Edit templates and clauses</source>
        <translation>维护模板和条款</translation>
    </message>
    <message>
        <source>Publish and retire templates</source>
        <translation>发布和停用模板</translation>
    </message>
    <message>
        <source>Draft and edit contracts</source>
        <translation>起草和修改合同</translation>
    </message>
    <message>
        <source>Submit for review and withdraw</source>
        <translation>提交审核和撤回</translation>
    </message>
    <message>
        <source>Approve, return and refuse</source>
        <translation>批准、退回和否决</translation>
    </message>
    <message>
        <source>Register signatures</source>
        <translation>登记签署</translation>
    </message>
    <message>
        <source>Begin and complete performance</source>
        <translation>开始履行和履行完毕</translation>
    </message>
    <message>
        <source>Terminate, void and reopen</source>
        <translation>终止、作废和恢复</translation>
    </message>
    <message>
        <source>Print, save as PDF or Word, make letters</source>
        <translation>打印、另存为 PDF 或 Word、制作函件</translation>
    </message>
    <message>
        <source>File contracts and documents</source>
        <translation>归档合同和文件</translation>
    </message>
    <message>
        <source>Dispose of filed contracts</source>
        <translation>销毁已归档合同</translation>
    </message>
    <message>
        <source>Make and save reports</source>
        <translation>生成和保存报表</translation>
    </message>
    <message>
        <source>Handle reminders</source>
        <translation>处理提醒</translation>
    </message>
    <message>
        <source>Change settings and rules</source>
        <translation>修改设置和规则</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>备份和恢复</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Delete from the bin for good</source>
        <translation>从回收站彻底删除</translation>
    </message>
    <message>
        <source>Manage people, rights and warnings</source>
        <translation>管理人员、权限和警示</translation>
    </message>
    <message>
        <source>Your role may not do this. The administrator can allow it.</source>
        <translation>您的角色无权进行此操作，可由管理员授权。</translation>
    </message>
    <message>
        <source>Rights confirmed</source>
        <translation>权限无误</translation>
    </message>
    <message>
        <source>Changes needed</source>
        <translation>需要调整</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) failed within a short time.</source>
        <translation>
            <numerusform>短时间内有 %n 次登录失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed or voided %n thing(s) within a short time.</source>
        <translation>
            <numerusform>%1 短时间内删除或作废了 %n 项内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worked in the night of %2.</source>
        <translation>%1 在 %2 夜间有操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %n time(s) what the role does not allow.</source>
        <translation>
            <numerusform>%1 有 %n 次越权操作被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the rights of %2.</source>
        <translation>%1 变更了“%2”的权限。</translation>
    </message>
    <message>
        <source>The clock of the computer was set back before log entry %1.</source>
        <translation>在第 %1 条日志之前，电脑时钟被调回。</translation>
    </message>
    <message>
        <source>The log was changed outside the program: entry %1 does not hold.</source>
        <translation>操作日志在程序之外被改动：第 %1 条校验不符。</translation>
    </message>
    <message>
        <source>Something changed more than a day ago and is in no backup yet.</source>
        <translation>超过一天的改动尚未备份。</translation>
    </message>
    <message>
        <source>The restore drill of backup %1 failed.</source>
        <translation>备份 %1 的恢复演练失败。</translation>
    </message>
    <message>
        <source>The review of the rights was due on %1.</source>
        <translation>权限复核应于 %1 进行，现已到期。</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Archive and reports</source>
        <translation>档案与报表</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %n thing(s) out of the program within a short time: contracts, documents, lines of reports or entries of the log.</source>
        <translation>
            <numerusform>%1 短时间内导出了 %n 份（条）合同、文件、报告行或日志记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RoleMatrixDialog</name>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>Tick what a role may do; the space bar ticks, too. Whoever may not see amounts is shown neither prices and sums nor the texts of contracts, in lists, reports and files alike.</source>
        <translation>勾选各角色可以做的事，也可按空格键勾选。无权查看金额的人，在列表、报表和文件中都看不到价格、合计和合同文本。</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>The rights of the roles were saved.</source>
        <translation>角色权限已保存。</translation>
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
    <name>cdesk::ui::SecondPersonDialog</name>
    <message>
        <source>A second administrator agrees</source>
        <translation>第二位管理员同意</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>管理员(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码错误。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Office and numbers</source>
        <translation>公司与编号</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本机窗口</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>设置已恢复原样。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pages of PDFs</source>
        <translation>PDF 版面</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>人员与权限</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Kinds of contracts</source>
        <translation>合同分类</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::SnoozeDialog</name>
    <message>
        <source>Snooze until a date</source>
        <translation>推迟到指定日期</translation>
    </message>
    <message>
        <source>&amp;Remind again on</source>
        <translation>再次提醒日期(&amp;R)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Enter a day after today.</source>
        <translation>请填写今天以后的日期。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::SpanField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::StartPage</name>
    <message>
        <source>Kept in %1, without a password.</source>
        <translation>数据保存在 %1，不设密码。</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>新建我的办公室</translation>
    </message>
    <message>
        <source>left empty: the name of your company</source>
        <translation>不填则用本公司名称</translation>
    </message>
    <message>
        <source>stands in the log and on what you print</source>
        <translation>显示在操作日志和打印件上</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>办公室名称(&amp;O)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The office is being made…</source>
        <translation>正在新建办公室…</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::StatusChart</name>
    <message>
        <source>Contracts by status</source>
        <translation>合同状态分布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::StatusWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>签署中</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Notice due</source>
        <translation>须通知</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired, undecided</source>
        <translation>已到期未处理</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TableSizeDialog</name>
    <message>
        <source>Insert table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列数(&amp;C)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplateDialog</name>
    <message>
        <source>Edit template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Contract &amp;type</source>
        <translation>合同类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it when</source>
        <translation>适用情形(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>下次审查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;We are</source>
        <translation>我方是(&amp;W)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplateImportDialog</name>
    <message>
        <source>New version of %1</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Import a Word form</source>
        <translation>导入 Word 范本</translation>
    </message>
    <message>
        <source>Choose a Word form</source>
        <translation>选择 Word 范本</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word 文档（.docx）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Contract &amp;type</source>
        <translation>合同类型(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the form you use in Word. Its formatting stays as it is; only its blanks are filled.</source>
        <translation>请选择现用的 Word 范本。版式保持不变，只填写空白。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Ask for unknown fields while drafting</source>
        <translation>未知字段改为起草时填写(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Found: %1 blanks, %2 of them with a field that fits; %3 fields written into the text.</source>
        <translation>找到 %1 处空白，其中 %2 处有合适的字段；正文中已写入 %3 个字段。</translation>
    </message>
    <message>
        <source>Step 1 of 3: choose the form</source>
        <translation>第 1 步（共 3 步）：选择范本</translation>
    </message>
    <message>
        <source>Step 2 of 3: what each blank becomes</source>
        <translation>第 2 步（共 3 步）：绑定空白</translation>
    </message>
    <message>
        <source>Step 3 of 3: check and import</source>
        <translation>第 3 步（共 3 步）：检查并导入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 fields are filled by themselves, %2 are asked while drafting, %3 blanks stay.</source>
        <translation>%1 个字段自动填写，%2 个起草时填写，%3 处空白保留。</translation>
    </message>
    <message>
        <source>It can be kept as a draft, but not be published before its faults are corrected.</source>
        <translation>可以存为草稿；更正错误之后才能发布。</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>It can be published; please look at these points.</source>
        <translation>可以发布，请留意以下各点。</translation>
    </message>
    <message>
        <source>%1 was taken in as version %2, a draft. Publish it to draft contracts from it.</source>
        <translation>“%1”已导入为第 %2 版草稿。发布后即可用于起草合同。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplatePage</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用版本</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次审查</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>There are no contract templates yet.</source>
        <translation>还没有合同模板。</translation>
    </message>
    <message>
        <source>Import a Word form</source>
        <translation>导入 Word 范本</translation>
    </message>
    <message>
        <source>Install the shipped templates</source>
        <translation>安装自带模板</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>起草合同</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Save as Word file</source>
        <translation>另存为 Word 文件</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Published. New contracts of this kind are drafted from it.</source>
        <translation>已发布。此后该模板的新合同都用这个版本起草。</translation>
    </message>
    <message>
        <source>Retire this version?</source>
        <translation>停用该版本？</translation>
    </message>
    <message>
        <source>No new contract can be drafted from %1 then. Contracts made from it stay as they are, and the version can be published again.</source>
        <translation>停用后不能再用“%1”起草合同。已有合同不受影响，该版本之后可以重新发布。</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>It is offered first for its contract type now.</source>
        <translation>已设为该合同类型的默认模板。</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>The shipped templates are all here already.</source>
        <translation>自带模板均已安装。</translation>
    </message>
    <message>
        <source>%1 templates were added and published.</source>
        <translation>已添加并发布 %1 个模板。</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>编写模板</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>查看操作日志</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplateView</name>
    <message>
        <source>Contract template</source>
        <translation>合同模板</translation>
    </message>
    <message>
        <source>Choose a template to see its versions and fields.</source>
        <translation>选择一个模板，查看其版本与字段。</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>%1 · used by %2 contracts · next review: %3</source>
        <translation>%1 · 已用于 %2 份合同 · 下次审查：%3</translation>
    </message>
    <message>
        <source>Offered first for this contract type.</source>
        <translation>该合同类型的默认模板。</translation>
    </message>
    <message>
        <source>Findings in the newest version</source>
        <translation>最新版本的检查结果</translation>
    </message>
    <message>
        <source>Nothing to object to.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The text has no fields: every contract from it will read the same.</source>
        <translation>正文中没有字段：由此起草的合同内容全都相同。</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>起草时填写：%1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1 blanks stay to be written by hand.</source>
        <translation>另有 %1 处空白保留，手工填写。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplateWords</name>
    <message>
        <source>reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>header, paragraph %1</source>
        <translation>页眉第 %1 段</translation>
    </message>
    <message>
        <source>footer, paragraph %1</source>
        <translation>页脚第 %1 段</translation>
    </message>
    <message>
        <source>notes, paragraph %1</source>
        <translation>脚注第 %1 段</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保留空白</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>起草时填写：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TemplateWriting</name>
    <message>
        <source>Saved as version %1, a draft. Publish it on the page of templates.</source>
        <translation>已保存为第 %1 版草稿，可在模板页面发布。</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TextEditor</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
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
    <name>cdesk::ui::WaitingModel</name>
    <message>
        <source>Contract no.</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>What in the log looks like misuse, and what makes the office less safe. A warning stays open until somebody looked at it and acknowledged it; that stands in the log.</source>
        <translation>日志中疑似违规的操作，以及影响数据安全的情况。警示在有人查看并确认之前一直保留，确认也记入日志。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>There was no warning so far.</source>
        <translation>目前没有警示。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
    <message>
        <source>Start a protected office…</source>
        <translation>新建受保护的办公室…</translation>
    </message>
    <message>
        <source>Recommended: encrypted, opened with a password</source>
        <translation>推荐：数据加密，凭密码打开</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::WindowSection</name>
    <message>
        <source>On this computer, for you alone</source>
        <translation>仅对您在本机生效</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
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
        <source>Light or dark</source>
        <translation>深浅色</translation>
    </message>
    <message>
        <source>Start in the background when I log in, so that reminders come</source>
        <translation>登录电脑时在后台启动，以便按时提醒</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>开机启动</translation>
    </message>
    <message>
        <source>Keep running in the tray, so that reminders come</source>
        <translation>关闭后留在托盘继续运行，以便按时提醒</translation>
    </message>
    <message>
        <source>When the window closes</source>
        <translation>关闭窗口时</translation>
    </message>
</context>
<context>
    <name>cdesk::ui::WorkdaySection</name>
    <message>
        <source>Remove day</source>
        <translation>删除此日</translation>
    </message>
    <message>
        <source>Days that differ in this office</source>
        <translation>本单位的特殊日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>The public holidays and working weekends of %1 are built in.</source>
        <translation>已内置 %1 年的法定节假日和调休上班日。</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not built in: enter them here. Until then every Saturday and Sunday is a day off.</source>
        <translation>尚未内置 %1 年的法定节假日，请在此录入；录入前按周六、周日休息计算。</translation>
    </message>
    <message>
        <source>Enter a day, such as 2026-10-08.</source>
        <translation>请输入日期，例如 2026-10-08。</translation>
    </message>
    <message>
        <source>%1 is a working day.</source>
        <translation>%1 设为工作日。</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 设为休息日。</translation>
    </message>
    <message>
        <source>%1 follows the published calendar again.</source>
        <translation>%1 恢复按公布的日历计算。</translation>
    </message>
</context>
</TS>
