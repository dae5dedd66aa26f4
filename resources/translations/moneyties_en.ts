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
    <name>moneyties::canvas::GraphView</name>
    <message numerus="yes">
        <source>%n relationship(s) on this board</source>
        <translation>
            <numerusform>%n relationship on this board</numerusform>
            <numerusform>%n relationships on this board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardController</name>
    <message numerus="yes">
        <source>With the %n Selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EmptyBoard</name>
    <message numerus="yes">
        <source>Add the %n Selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</TS>
