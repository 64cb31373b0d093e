"""From a Word form with blanks to a printed contract with a clause of its own, in the real window, by keyboard and
mouse."""
# session: -n none -t none -s 1600x900
import csv
import re
import zipfile

from e2e_case import BIN, WORK, E2eCase, ctl, main, text_of_pdf
from uidrive import App, State, has

PATIENCE = 20  # seconds that a busy machine may take for one step
CUSTOMER = "北辰岭精密机械有限公司"
CLAUSE = "双方对在订立和履行本合同过程中知悉的对方的商业秘密"
FORM = ("采购合同", "甲方：____________", "乙方：____________", "合同编号：____________", "第一条 标的",
        "乙方向甲方供应设备，设备名称：____________，质量应当符合国家标准。", "第二条 价款和支付",
        "甲方应当在签订后十日内付清价款，付款方式为银行转账。", "第三条 履行期限",
        "乙方应当在收到价款后三十日内交货。", "第四条 争议解决", "争议由甲方住所地人民法院管辖。")


def write_form(path):
    """A Word form as offices have them: paragraphs with lines to write on."""
    space = "http://schemas.openxmlformats.org"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>' for line in FORM)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml",
                         f'{head}<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" ContentType='
                         '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
                         '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                         'wordprocessingml.document.main+xml"/></Types>')
        package.writestr("_rels/.rels",
                         f'{head}<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" Type='
                         f'"{space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                         '</Relationships>')
        package.writestr("word/document.xml",
                         f'{head}<w:document xmlns:w="{space}/wordprocessingml/2006/main"><w:body>{body}'
                         '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>')


class Editor(E2eCase):
    def setUp(self):
        self.office = WORK / self._testMethodName
        ctl(self.office, "office", "init")
        ctl(self.office, "company", "set", "name=云栖谷自动化设备有限公司", "address=杭州市滨江区示例路 8 号")
        customers = WORK / "客户.csv"
        with customers.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([["客户名称", "地址"], [CUSTOMER, "沈阳市铁西区示例街 1 号"]])
        ctl(self.office, "customer", "import", customers)
        self.form = WORK / "form.docx"
        write_form(self.form)

    def window(self):
        app = App([str(BIN / "contractdesk"), "--office", str(self.office), "--lang", "zh_CN"])
        self.addCleanup(app.close)
        app.timeout = PATIENCE
        app.find("list", "页面")
        return app

    def focus_is(self, app, name):
        self.until(f"the focus is at {name}",
                   lambda: any(has(field, State.FOCUSED) for field in app.find_all("text", re.compile(f"^{name}"))),
                   PATIENCE)

    def import_form(self, app):
        """The wizard: the form is read, every blank is bound, the template is published."""
        app.press("ctrl+4")
        app.find("button", "编写模板")
        app.press("ctrl+n")
        app.find("label", re.compile("第 1 步"))
        app.click(app.find("text", "文件"))
        app.type(str(self.form))
        app.press("Return")
        app.find("label", re.compile("找到 4 处空白"))
        app.click(app.find("button", "下一步"))
        app.find("label", re.compile("第 2 步"))
        app.find("label", re.compile("已绑定 3 处，共 4 处空白"))
        app.click(app.find("tree", "范本中的空白"))
        app.press("End", "Return")  # the one that the wizard cannot know
        self.focus_is(app, "查找字段")
        app.type("设备名称")
        app.press("Return")
        app.find("label", re.compile("已绑定 4 处，共 4 处空白"))
        app.click(app.find("button", "下一步"))
        app.find("label", re.compile("第 3 步"))
        app.press("alt+i")
        app.find("label", re.compile("已导入为第 1 版"))
        app.click(app.find("button", "发布"))
        app.find("label", re.compile("已发布"))

    def write_draft(self, app):
        app.click(app.find("button", "起草合同"))
        self.focus_is(app, "客户")
        app.type("bcl")
        app.press("Return")
        app.expect_text(app.find("text", re.compile("^合同名称")), CUSTOMER, PATIENCE)
        app.find("label", re.compile("第 1 页，共 1 页"))
        app.find("label", re.compile("^条款检查：.*需要注意"))
        findings = app.find("list", "条款检查结果")
        self.until("the clause check says what it found", lambda: findings.get_child_count() > 0, PATIENCE)
        missing = app.find("list", "未填内容")
        app.click(missing)
        app.press("Home", "Return")  # what is missing leads to its field
        self.focus_is(app, "设备名称")
        app.type("六轴机械臂")
        self.until("nothing is missing", lambda: missing.get_child_count() == 0, PATIENCE)

    def insert_clause(self, app):
        """The form has no question for it, so the contract's own text takes the clause where the cursor stands."""
        app.click(app.find("button", "插入条款"))
        self.focus_is(app, "查找条款")
        app.type("sfdd")  # 双方对等
        app.press("Return")
        here = app.find("button", "插入到这里")
        text = app.find("text", "正文")
        self.focus_is(app, "正文")
        app.press("ctrl+End")
        app.click(here)
        app.expect_text(text, CLAUSE, PATIENCE)
        app.press("ctrl+z")
        self.until("one step undoes the clause", lambda: CLAUSE not in app.text(text), PATIENCE)
        app.press("ctrl+y")
        app.expect_text(text, CLAUSE, PATIENCE)
        app.press("ctrl+s")
        app.find("label", re.compile("该合同现使用单独修改的文本"))
        app.click(app.find("button", "关闭"))

    def test_a_form_becomes_a_contract_with_a_clause_of_its_own(self):
        app = self.window()
        self.import_form(app)
        self.write_draft(app)
        self.insert_clause(app)
        app.find("label", re.compile("本合同使用单独修改的文本"))
        app.press("alt+f")
        app.find("label", re.compile("第 1 版已生成"))

        target = WORK / "contract.pdf"
        app.press("ctrl+k")
        app.find("text", "命令")
        app.type("PDF")
        app.press("Return")
        app.find("dialog", "另存为 PDF")
        app.press("ctrl+a")
        app.type(str(target))
        app.press("Return")
        self.until("the PDF is written", target.exists, PATIENCE)
        app.find("label", re.compile("已保存为"))
        text = text_of_pdf(target)
        for words in (CUSTOMER, "云栖谷自动化设备有限公司", "六轴机械臂", CLAUSE):
            self.assertIn(words, text)
        self.assertNotIn("{{", text)


if __name__ == "__main__":
    main()
