<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>cdesk::ui::Notifier</name>
    <message numerus="yes">
        <source>%n matter(s) need your attention</source>
        <translation>
            <numerusform>%n matter need your attention</numerusform>
            <numerusform>%n matters need your attention</numerusform>
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
