<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ClaimsBanner</name>
    <message numerus="yes">
        <source>Disputed by %n source(s)</source>
        <translation>
            <numerusform>Disputed by %n source</numerusform>
            <numerusform>Disputed by %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>corrects %n claim(s) too</source>
        <translation>
            <numerusform>corrects %n claim too</numerusform>
            <numerusform>corrects %n claims too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln days without news</source>
        <translation>
            <numerusform>%Ln day without news</numerusform>
            <numerusform>%Ln days without news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardController</name>
    <message numerus="yes">
        <source>With the %n Selected</source>
        <translation>
            <numerusform>With the %n Selected</numerusform>
            <numerusform>With the %n Selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardTabs</name>
    <message numerus="yes">
        <source>%Ln entities</source>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relationships</source>
        <translation>
            <numerusform>%Ln relationship</numerusform>
            <numerusform>%Ln relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::CorrectionStrip</name>
    <message numerus="yes">
        <source>Sources say otherwise about some of these %n value(s). Why? (Alt + number)</source>
        <translation>
            <numerusform>Sources say otherwise about some of these %n value. Why? (Alt + number)</numerusform>
            <numerusform>Sources say otherwise about some of these %n values. Why? (Alt + number)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EmptyBoard</name>
    <message numerus="yes">
        <source>Add the %n Selected</source>
        <translation>
            <numerusform>Add the %n Selected</numerusform>
            <numerusform>Add the %n Selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ManyPage</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%1 (%n relationships)</source>
        <translation>
            <numerusform>%1 (%n relationship)</numerusform>
            <numerusform>%1 (%n relationships)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PasteBar</name>
    <message numerus="yes">
        <source>and %Ln more problem(s).</source>
        <translation>
            <numerusform>and %Ln more problem.</numerusform>
            <numerusform>and %Ln more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be pasted. Nobody is called these yet: %1</source>
        <translation>
            <numerusform>%Ln row can be pasted. Nobody is called these yet: %1</numerusform>
            <numerusform>%Ln rows can be pasted. Nobody is called these yet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RecordPage</name>
    <message numerus="yes">
        <source>%Ln record(s) are of it. It was not deleted.</source>
        <translation>
            <numerusform>%Ln record are of it. It was not deleted.</numerusform>
            <numerusform>%Ln records are of it. It was not deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
