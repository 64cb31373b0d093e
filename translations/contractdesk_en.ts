<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>cdesk::OfficeWatch</name>
    <message numerus="yes">
        <source>The program was cut off last time. The office was checked: everything that was saved is there, and %n form(s) with unsaved text offer it again when they are opened.</source>
        <translation>
            <numerusform>The program was cut off last time. The office was checked: everything that was saved is there, and %n form with unsaved text offer it again when they are opened.</numerusform>
            <numerusform>The program was cut off last time. The office was checked: everything that was saved is there, and %n forms with unsaved text offer it again when they are opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest verified backup is %n day(s) old, and the office has changed since. Back it up in the settings.</source>
        <translation>
            <numerusform>The newest verified backup is %n day old, and the office has changed since. Back it up in the settings.</numerusform>
            <numerusform>The newest verified backup is %n days old, and the office has changed since. Back it up in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchiveListWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchivePage</name>
    <message numerus="yes">
        <source>%n paper(s) moved.</source>
        <translation>
            <numerusform>%n paper moved.</numerusform>
            <numerusform>%n papers moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ArchiveWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::BinSection</name>
    <message numerus="yes">
        <source>%n thing(s) will be gone for good. The numbers of contracts stay taken.</source>
        <translation>
            <numerusform>%n thing will be gone for good. The numbers of contracts stay taken.</numerusform>
            <numerusform>%n things will be gone for good. The numbers of contracts stay taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%n thing deleted for good.</numerusform>
            <numerusform>%n things deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ClassPoints</name>
    <message numerus="yes">
        <source>What to watch in such a contract (%n)</source>
        <translation>
            <numerusform>What to watch in such a contract (%n)</numerusform>
            <numerusform>What to watch in such a contract (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ContractWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more warning(s).</source>
        <translation>
            <numerusform>%1 And %n more warning.</numerusform>
            <numerusform>%1 And %n more warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DraftPane</name>
    <message numerus="yes">
        <source>%n pasted cell(s) are no numbers and were left out.</source>
        <translation>
            <numerusform>%n pasted cell are no numbers and were left out.</numerusform>
            <numerusform>%n pasted cells are no numbers and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::DraftPreview</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FindBar</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>Clause check: nothing to object to in what is written; %n field(s) have no value yet</source>
        <translation>
            <numerusform>Clause check: nothing to object to in what is written; %n field have no value yet</numerusform>
            <numerusform>Clause check: nothing to object to in what is written; %n fields have no value yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LogPage</name>
    <message numerus="yes">
        <source>%n entr(ies) of the log saved as %1.</source>
        <translation>
            <numerusform>%n entr(ies) of the log saved as %1.</numerusform>
            <numerusform>%n entr(ies) of the log saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::LoginPage</name>
    <message numerus="yes">
        <source>%1 The next attempt is possible in %n second(s).</source>
        <translation>
            <numerusform>%1 The next attempt is possible in %n second.</numerusform>
            <numerusform>%1 The next attempt is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>%n reminder due</numerusform>
            <numerusform>%n reminders due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MonthCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%n paper(s) go to this place. A slot that ends in digits counts on from paper to paper.</source>
        <translation>
            <numerusform>%n paper go to this place. A slot that ends in digits counts on from paper to paper.</numerusform>
            <numerusform>%n papers go to this place. A slot that ends in digits counts on from paper to paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::Notifier</name>
    <message numerus="yes">
        <source>%n matter(s) need your attention</source>
        <translation>
            <numerusform>%n matter need your attention</numerusform>
            <numerusform>%n matters need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::NumberRegisterDialog</name>
    <message numerus="yes">
        <source>%n number(s), no gap.</source>
        <translation>
            <numerusform>%n number, no gap.</numerusform>
            <numerusform>%n numbers, no gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), of them %1 without a contract in use.</source>
        <translation>
            <numerusform>%n number, of them %1 without a contract in use.</numerusform>
            <numerusform>%n numbers, of them %1 without a contract in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PaperDialog</name>
    <message numerus="yes">
        <source>%n value(s) recognised. What has a tick is taken over; a value shows its place in the text.</source>
        <translation>
            <numerusform>%n value recognised. What has a tick is taken over; a value shows its place in the text.</numerusform>
            <numerusform>%n values recognised. What has a tick is taken over; a value shows its place in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PdfSection</name>
    <message numerus="yes">
        <source>ContractDesk: %n page(s)</source>
        <translation>
            <numerusform>ContractDesk: %n page</numerusform>
            <numerusform>ContractDesk: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibreOffice: %n page(s)</source>
        <translation>
            <numerusform>LibreOffice: %n page</numerusform>
            <numerusform>LibreOffice: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::PeopleSection</name>
    <message numerus="yes">
        <source> month(s)</source>
        <comment>between two reviews</comment>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ProtectionSection</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before are not encrypted (%1): whoever has them reads the office as it was then.</source>
        <translation>
            <numerusform>%n backup from before are not encrypted (%1): whoever has them reads the office as it was then.</numerusform>
            <numerusform>%n backups from before are not encrypted (%1): whoever has them reads the office as it was then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more backup(s) lie in the second place, %1. The program never deletes there; do it by hand.</source>
        <translation>
            <numerusform>%n more backup lie in the second place, %1. The program never deletes there; do it by hand.</numerusform>
            <numerusform>%n more backups lie in the second place, %1. The program never deletes there; do it by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1. First an encrypted backup is made and verified; only then these are deleted, and they can&apos;t be brought back.</source>
        <translation>
            <numerusform>%n backup, %1. First an encrypted backup is made and verified; only then these are deleted, and they can&apos;t be brought back.</numerusform>
            <numerusform>%n backups, %1. First an encrypted backup is made and verified; only then these are deleted, and they can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that were not encrypted are gone; an encrypted one was made.</source>
        <translation>
            <numerusform>%n backup that were not encrypted are gone; an encrypted one was made.</numerusform>
            <numerusform>%n backups that were not encrypted are gone; an encrypted one was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderPage</name>
    <message numerus="yes">
        <source>%n reminder(s) done.</source>
        <translation>
            <numerusform>%n reminder done.</numerusform>
            <numerusform>%n reminders done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) open again.</source>
        <translation>
            <numerusform>%n reminder open again.</numerusform>
            <numerusform>%n reminders open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to the calendar file.</source>
        <translation>
            <numerusform>%n date written to the calendar file.</numerusform>
            <numerusform>%n dates written to the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReminderWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::ReportDialog</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::RightsWords</name>
    <message numerus="yes">
        <source>%n login(s) failed within a short time.</source>
        <translation>
            <numerusform>%n login failed within a short time.</numerusform>
            <numerusform>%n logins failed within a short time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed or voided %n thing(s) within a short time.</source>
        <translation>
            <numerusform>%1 removed or voided %n thing within a short time.</numerusform>
            <numerusform>%1 removed or voided %n things within a short time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %n time(s) what the role does not allow.</source>
        <translation>
            <numerusform>%1 tried %n time what the role does not allow.</numerusform>
            <numerusform>%1 tried %n times what the role does not allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %n thing(s) out of the program within a short time: contracts, documents, lines of reports or entries of the log.</source>
        <translation>
            <numerusform>%1 took %n thing out of the program within a short time: contracts, documents, lines of reports or entries of the log.</numerusform>
            <numerusform>%1 took %n things out of the program within a short time: contracts, documents, lines of reports or entries of the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cdesk::ui::TrayIcon</name>
    <message numerus="yes">
        <source>ContractDesk: %n matter(s) due</source>
        <translation>
            <numerusform>ContractDesk: %n matter due</numerusform>
            <numerusform>ContractDesk: %n matters due</numerusform>
        </translation>
    </message>
</context>
</TS>
