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
    <name>App</name>
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
    <name>ColumnFilterPopup</name>
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
    <name>CommandPalette</name>
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
    <name>DateField</name>
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
    <name>DesktopNotifier</name>
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
    <name>ErrorText</name>
    <message>
        <source>The document is larger than 200 MB and cannot be kept. Make it smaller and try again.</source>
        <translation>文件超过 200 MB，无法保存。请缩小后重试。</translation>
    </message>
    <message>
        <source>The stored document is missing (%1). Restore it from a backup.</source>
        <translation>存档文件缺失（%1）。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The stored document was changed outside the program (%1). Restore it from a backup.</source>
        <translation>存档文件在程序之外被改动（%1）。请从备份中恢复。</translation>
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
</context>
<context>
    <name>FormPanel</name>
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
    <name>HandbookWindow</name>
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
    <name>ListFilterBar</name>
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
    <name>ListPane</name>
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
    <name>ListView</name>
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
    <name>MainWindow</name>
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
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
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
    <name>Notifier</name>
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
    <name>PathField</name>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
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
    <name>WelcomePage</name>
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
</TS>
