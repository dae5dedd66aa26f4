<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ClaimText</name>
    <message>
        <source>valued at %1</source>
        <translation>評価額%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>%1によれば</translation>
    </message>
</context>
<context>
    <name>ClaimsBanner</name>
    <message>
        <source>Sources state different dates</source>
        <translation>出典によって日付が異なります</translation>
    </message>
    <message>
        <source>Sources state different ends</source>
        <translation>出典によって終了日が異なります</translation>
    </message>
    <message>
        <source>Sources state different amounts</source>
        <translation>出典によって金額が異なります</translation>
    </message>
    <message>
        <source>Sources state different valuations</source>
        <translation>出典によって評価額が異なります</translation>
    </message>
    <message>
        <source>Sources state different shares</source>
        <translation>出典によって比率が異なります</translation>
    </message>
    <message>
        <source>Sources state opposite outcomes</source>
        <translation>出典によって結果が正反対です</translation>
    </message>
    <message>
        <source>The start is not what any source states</source>
        <translation>開始日はどの出典とも異なります</translation>
    </message>
    <message>
        <source>The end is not what any source states</source>
        <translation>終了日はどの出典とも異なります</translation>
    </message>
    <message>
        <source>The amount is not what any source states</source>
        <translation>金額はどの出典とも異なります</translation>
    </message>
    <message>
        <source>The valuation is not what any source states</source>
        <translation>評価額はどの出典とも異なります</translation>
    </message>
    <message>
        <source>The share is not what any source states</source>
        <translation>比率はどの出典とも異なります</translation>
    </message>
    <message>
        <source>The stage is not what any source states</source>
        <translation>段階はどの出典とも異なります</translation>
    </message>
    <message numerus="yes">
        <source>Disputed by %n source(s)</source>
        <translation>
            <numerusform>%n件の出典が否定しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 can be %2: type more, or choose from the list</source>
        <translation>%1は%2のどれかです。続けて入力するか、一覧から選んでください</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No entity is called %1</source>
        <translation>%1という名前はありません</translation>
    </message>
    <message>
        <source>A relationship has a type, such as “invested in” or 出資</source>
        <translation>関係には「出資」や invested in のような種類が必要です</translation>
    </message>
    <message>
        <source>No type is called %1; examples: “invested in”, 出資</source>
        <translation>%1という種類はありません。例：出資、invested in</translation>
    </message>
    <message>
        <source>No deal is called %1</source>
        <translation>%1という取引はありません</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>corrects the claim of %1 too</source>
        <translation>%1の主張も直します</translation>
    </message>
    <message numerus="yes">
        <source>corrects %n claim(s) too</source>
        <translation>
            <numerusform>%n件の主張も直します</numerusform>
        </translation>
    </message>
    <message>
        <source>It was my error</source>
        <translation>自分の誤り</translation>
    </message>
    <message>
        <source>%1 corrected itself</source>
        <translation>%1が訂正した</translation>
    </message>
    <message>
        <source>adds a claim that supersedes the old one</source>
        <translation>古い主張に代わる主張を加えます</translation>
    </message>
    <message>
        <source>the claims were right at their time</source>
        <translation>主張は当時は正しかった</translation>
    </message>
    <message>
        <source>ends the old state and begins a new one</source>
        <translation>古い状態を終え、新しい状態を始めます</translation>
    </message>
    <message>
        <source>The world changed</source>
        <translation>事情が変わった</translation>
    </message>
    <message>
        <source>I accept another value</source>
        <translation>別の値を採用</translation>
    </message>
    <message>
        <source>the sources keep theirs</source>
        <translation>出典の値はそのまま</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>A number is expected, such as 12.5</source>
        <translation>数が必要です。例：12.5</translation>
    </message>
    <message>
        <source>Yes or no is expected</source>
        <translation>「はい」か「いいえ」が必要です</translation>
    </message>
    <message>
        <source>One of these is expected: %1</source>
        <translation>次のどれかが必要です：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>An address is expected, such as https://example.org</source>
        <translation>URL が必要です。例：https://example.org</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>EntityColumns</name>
    <message>
        <source>An entity has a name</source>
        <translation>対象には名前が必要です</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Japanese name</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>生年・設立</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>没年・解散</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>区別のための説明</translation>
    </message>
    <message>
        <source>Told apart by (Japanese)</source>
        <translation>区別のための説明（日本語）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の問い</translation>
    </message>
    <message>
        <source>No kind is called “%1”; examples: person, 企業</source>
        <translation>「%1」という種別はありません。例：人物、企業</translation>
    </message>
    <message>
        <source>“%1” can be %2: type more</source>
        <translation>「%1」は%2のどれかです。続けて入力してください</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MoneyTotals</name>
    <message>
        <source>committed</source>
        <translation>確約</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>評価額</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>残高</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>No tags yet: the vocabulary makes them</source>
        <translation>タグはまだありません（「語彙」で作成）</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>Pri&amp;vate</source>
        <translation>非公開(&amp;V)</translation>
    </message>
    <message>
        <source>Open &amp;Question</source>
        <translation>未解決の問い(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>RelationshipFields</name>
    <message>
        <source>From</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の問い</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln days without news</source>
        <translation>
            <numerusform>%Ln日間動きなし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % together</source>
        <translation>合計%1 %</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の問い</translation>
    </message>
    <message>
        <source>Under way for more than 90 days without news</source>
        <translation>90日を超えて進行中のまま動きなし</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>出典の食い違い</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>否定あり</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>開始前に終了</translation>
    </message>
    <message>
        <source>Left before joining</source>
        <translation>加わる前に離脱</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>比率が100 %超</translation>
    </message>
    <message>
        <source>Rounds without an amount</source>
        <translation>金額のない調達</translation>
    </message>
    <message>
        <source>Companies without a founder</source>
        <translation>設立者のない企業</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>出典なし</translation>
    </message>
</context>
<context>
    <name>RowPaste</name>
    <message>
        <source>Row %L1 has %L2 cells where the first row has %L3</source>
        <translation>%L1行目は%L2列で、先頭行の%L3列と異なります</translation>
    </message>
    <message>
        <source>%1. Nothing was pasted.</source>
        <translation>%1。何も貼り付けていません。</translation>
    </message>
    <message>
        <source>%1, and %L2 more rows are of another length. Nothing was pasted.</source>
        <translation>%1。ほかに%L2行の長さも異なります。何も貼り付けていません。</translation>
    </message>
    <message>
        <source>These are %L1 rows; at most %L2 are pasted at once. Import them as a file instead.</source>
        <translation>%L1行あります。一度に貼り付けられるのは%L2行までです。ファイルとして取り込んでください。</translation>
    </message>
    <message>
        <source>Row %L1, %2: %3</source>
        <translation>%L1行目、%2：%3</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>“%1” is the name of several</source>
        <translation>「%1」という名前は複数あります</translation>
    </message>
    <message>
        <source>new rows need this column</source>
        <translation>新しい行にはこの列が必要です</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>「%1」はすでにあります</translation>
    </message>
</context>
<context>
    <name>SharedEdits</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>a note</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>an arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>new deal</source>
        <translation>新しい取引</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>No tag is called “%1”</source>
        <translation>「%1」というタグはありません</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>One of: %1</source>
        <translation>次のどれか：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A share is from 0 to 100 %, such as 25% or 12.5%</source>
        <translation>比率は0〜100 %です。例：25%、12.5%</translation>
    </message>
</context>
<context>
    <name>moneyties::canvas::GraphView</name>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1と%2：%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1から%2：%3</translation>
    </message>
    <message>
        <source>%1 entities and %2 relationships; arrow keys walk along the relationships</source>
        <translation>対象%1件、関係%2件。矢印キーで関係をたどれます</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1件の関係</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is told of an entity</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>moneyties::canvas::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>The whole board: drag to move the view</source>
        <translation>ボード全体：ドラッグで表示範囲を動かします</translation>
    </message>
</context>
<context>
    <name>moneyties::picture::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Unfold or fold what the shapes, colours and lines mean (Ctrl+Shift+G)</source>
        <translation>形・色・線の意味を開く・たたむ（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>凡例を開く</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>凡例を畳む</translation>
    </message>
</context>
<context>
    <name>moneyties::ui</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin an empty project</source>
        <translation>空のプロジェクトを始める</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>プロジェクトのファイルを開く</translation>
    </message>
    <message>
        <source>Open &amp;Sample Story…</source>
        <translation>見本の物語を開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a copy of the OpenAI story and open it</source>
        <translation>OpenAI の物語の写しを作って開く</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the board as PNG, SVG or PDF</source>
        <translation>ボードを PNG・SVG・PDF に書き出す</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>Add &amp;Entity…</source>
        <translation>対象を追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a person, company or other entity</source>
        <translation>人物・企業などの対象を追加</translation>
    </message>
    <message>
        <source>Add &amp;Relationship…</source>
        <translation>関係を追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Link the two selected entities</source>
        <translation>選択した二つの対象を結ぶ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete what is selected; Undo brings it back</source>
        <translation>選択したものを削除。元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find by name in any script</source>
        <translation>どの文字でも名前で検索</translation>
    </message>
    <message>
        <source>&amp;Quick Entry</source>
        <translation>一行入力(&amp;Q)</translation>
    </message>
    <message>
        <source>Type a whole relationship in one line</source>
        <translation>関係をまるごと一行で入力</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>結ぶ(&amp;L)</translation>
    </message>
    <message>
        <source>Link two entities with two clicks, or drag from the handle beside one</source>
        <translation>二回のクリックで二つの対象を結ぶ。脇のつまみからドラッグしても可</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Select every entity on the board</source>
        <translation>ボード上のすべての対象を選択</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>選択解除(&amp;N)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択しない</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Select the entities that are not selected</source>
        <translation>選択されていない対象を選択</translation>
    </message>
    <message>
        <source>Nei&amp;ghbours</source>
        <translation>隣(&amp;G)</translation>
    </message>
    <message>
        <source>Select those who are linked to the selection</source>
        <translation>選択したものと結ばれた対象を選択</translation>
    </message>
    <message>
        <source>&amp;Grow by Neighbours</source>
        <translation>隣まで広げる(&amp;G)</translation>
    </message>
    <message>
        <source>Select also those who are linked to the selection</source>
        <translation>選択したものと結ばれた対象も選択</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>ボード全体を表示</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>選択範囲を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>選択したものを表示</translation>
    </message>
    <message>
        <source>&amp;Browse Panel</source>
        <translation>一覧パネル(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the list of names</source>
        <translation>名前の一覧を表示・非表示</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>インスペクター(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>インスペクターを表示・非表示</translation>
    </message>
    <message>
        <source>Rela&amp;tionships Table</source>
        <translation>関係の表(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the table of relationships</source>
        <translation>関係の表を表示・非表示</translation>
    </message>
    <message>
        <source>&amp;Paths Panel</source>
        <translation>経路パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the paths</source>
        <translation>経路を表示・非表示</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide what was done, step by step</source>
        <translation>操作の履歴を表示・非表示</translation>
    </message>
    <message>
        <source>&amp;Canvas Only</source>
        <translation>図のみ(&amp;C)</translation>
    </message>
    <message>
        <source>Hide all panels, or bring them back</source>
        <translation>すべてのパネルを隠す・戻す</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>画面いっぱいに表示</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Labels in English</source>
        <translation>英語のラベル</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Labels in Japanese</source>
        <translation>日本語のラベル</translation>
    </message>
    <message>
        <source>English + 日本語</source>
        <translation>英語 + 日本語</translation>
    </message>
    <message>
        <source>Labels in both languages</source>
        <translation>両言語のラベル</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>&amp;Live Layout</source>
        <translation>ライブ配置(&amp;L)</translation>
    </message>
    <message>
        <source>Let the layout run while you drag; a tap on Space pauses it</source>
        <translation>ドラッグしながら配置を動かし続けます。スペースキーで一時停止します</translation>
    </message>
    <message>
        <source>&amp;Pin or Unpin</source>
        <translation>固定・解除(&amp;P)</translation>
    </message>
    <message>
        <source>Layouts leave pinned entities where they are</source>
        <translation>固定した対象は配置で動きません</translation>
    </message>
    <message>
        <source>Find &amp;Paths…</source>
        <translation>経路を探す(&amp;P)…</translation>
    </message>
    <message>
        <source>See how two entities are connected</source>
        <translation>二つの対象のつながりを調べる</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List every command with its keys</source>
        <translation>すべてのコマンドとキーの一覧</translation>
    </message>
    <message>
        <source>&amp;About Moneyties</source>
        <translation>Moneyties について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版とライセンス</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1を開けません</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; look for it with File &gt; Open.</source>
        <translation>移動または改名されたかもしれません。「ファイル &gt; 開く」で探してください。</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Take a copy from a backup, or begin a new project.</source>
        <translation>バックアップの写しを使うか、新しいプロジェクトを始めてください。</translation>
    </message>
    <message>
        <source>It is not a Moneyties project.</source>
        <translation>Moneyties のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .ties.</source>
        <translation>.ties で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>別のプログラムのファイルです。</translation>
    </message>
    <message>
        <source>A newer version of Moneyties wrote it.</source>
        <translation>より新しい版の Moneyties で書かれています。</translation>
    </message>
    <message>
        <source>Update Moneyties; the file was not changed.</source>
        <translation>Moneyties を更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1を読めません</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Open the last good copy; the file was not changed.</source>
        <translation>最後の正常な写しを開いてください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Its tables are not those of a Moneyties project.</source>
        <translation>表の構成が Moneyties のプロジェクトと違います。</translation>
    </message>
    <message>
        <source>Somebody changed it with another program; open a copy from before.</source>
        <translation>別のプログラムで変更されています。以前の写しを開いてください。</translation>
    </message>
    <message>
        <source>Cannot change %1</source>
        <translation>%1を変更できません</translation>
    </message>
    <message>
        <source>It is open for reading only.</source>
        <translation>読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Make the file writable, or work on a copy.</source>
        <translation>書き込み可能にするか、写しで作業してください。</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <translation>%1を作成できません</translation>
    </message>
    <message>
        <source>A file of that name is there already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1に書き込めません</translation>
    </message>
    <message>
        <source>The folder does not allow it.</source>
        <translation>フォルダーが許可していません。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cannot save to %1</source>
        <translation>%1に保存できません</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open.</source>
        <translation>開いている間にファイルが移動または置き換えられました。</translation>
    </message>
    <message>
        <source>Close the project and open it where it is now.</source>
        <translation>プロジェクトを閉じ、今ある場所から開いてください。</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>先にフォルダーを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>変更は保存されませんでした</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room and do it again; the project is whole.</source>
        <translation>空きを作ってやり直してください。プロジェクトは無事です。</translation>
    </message>
    <message>
        <source>Do it again in a moment.</source>
        <translation>少し待ってやり直してください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>See that the disk is there and do it again; the project is whole.</source>
        <translation>ディスクを確かめてやり直してください。プロジェクトは無事です。</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>ディスクが応答しません。</translation>
    </message>
    <message>
        <source>See that the disk is there and open the project again.</source>
        <translation>ディスクを確かめて、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date</source>
        <translation>%1は日付として読めません</translation>
    </message>
    <message>
        <source>No form of date fits it.</source>
        <translation>どの日付の形にも合いません。</translation>
    </message>
    <message>
        <source>Write 2015, 2015-04, 2015年4月 or late 2023.</source>
        <translation>2015、2015-04、2015年4月、late 2023 のように書いてください。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>%1 says no year</source>
        <translation>%1には年がありません</translation>
    </message>
    <message>
        <source>It counts from the day of its source.</source>
        <translation>出典の日付から数える言い方です。</translation>
    </message>
    <message>
        <source>Give the source a date, or write the year.</source>
        <translation>出典に日付を付けるか、年を書いてください。</translation>
    </message>
    <message>
        <source>This date</source>
        <translation>この日付</translation>
    </message>
    <message>
        <source>%1 cannot be read as an amount</source>
        <translation>%1は金額として読めません</translation>
    </message>
    <message>
        <source>No form of amount fits it.</source>
        <translation>どの金額の形にも合いません。</translation>
    </message>
    <message>
        <source>Write 5M USD, $1.5bn, 10億円 or 約1億ドル.</source>
        <translation>5M USD、$1.5bn、10億円、約1億ドル のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a currency</source>
        <translation>%1は通貨ではありません</translation>
    </message>
    <message>
        <source>It is not in ISO 4217.</source>
        <translation>ISO 4217 にありません。</translation>
    </message>
    <message>
        <source>Write a code such as USD, JPY or EUR.</source>
        <translation>USD、JPY、EUR などの記号を書いてください。</translation>
    </message>
    <message>
        <source>The name was not taken</source>
        <translation>名前は受け付けられませんでした</translation>
    </message>
    <message>
        <source>It has no letters.</source>
        <translation>文字がありません。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>名前を書いてください。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Shorten it; longer text belongs in the note.</source>
        <translation>短くしてください。長い文はメモに書けます。</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>%1は理解できません</translation>
    </message>
    <message>
        <source>The line has another form.</source>
        <translation>行の形が違います。</translation>
    </message>
    <message>
        <source>Write: who &gt; what, how much, when &gt; whom.</source>
        <translation>「誰が &gt; 何を・いくら・いつ &gt; 誰に」と書いてください。</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>%1 is not a type of relationship</source>
        <translation>%1は関係の種類ではありません</translation>
    </message>
    <message>
        <source>The project's vocabulary does not have it.</source>
        <translation>プロジェクトの語彙にありません。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a kind of entity</source>
        <translation>%1は対象の種別ではありません</translation>
    </message>
    <message>
        <source>Nobody is called %1</source>
        <translation>%1という名前はありません</translation>
    </message>
    <message>
        <source>No name in any script fits.</source>
        <translation>どの文字の名前にも合いません。</translation>
    </message>
    <message>
        <source>Add it as new, or write the name in another way.</source>
        <translation>新しく追加するか、別の書き方で入力してください。</translation>
    </message>
    <message>
        <source>that</source>
        <translation>それ</translation>
    </message>
    <message>
        <source>%1 may be several</source>
        <translation>%1は複数あります</translation>
    </message>
    <message>
        <source>More than one entity has that name.</source>
        <translation>その名前の対象が二つ以上あります。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>どれかを選んでください。</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>この名前</translation>
    </message>
    <message>
        <source>%1 is nearly a name that exists</source>
        <translation>%1は既存の名前によく似ています</translation>
    </message>
    <message>
        <source>They may be the same.</source>
        <translation>同じかもしれません。</translation>
    </message>
    <message>
        <source>Choose the one that exists, or add it as new.</source>
        <translation>既存のものを選ぶか、新しく追加してください。</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>変更は行われませんでした</translation>
    </message>
    <message>
        <source>What it changes does not exist any more.</source>
        <translation>変更する対象がもうありません。</translation>
    </message>
    <message>
        <source>It may have been removed in another window.</source>
        <translation>別のウィンドウで削除されたかもしれません。</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1は削除されませんでした</translation>
    </message>
    <message>
        <source>Something still refers to it.</source>
        <translation>まだ参照されています。</translation>
    </message>
    <message>
        <source>Remove or change what refers to it first.</source>
        <translation>先に参照しているものを削除・変更してください。</translation>
    </message>
    <message>
        <source>It</source>
        <translation>それ</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1は受け付けられませんでした</translation>
    </message>
    <message>
        <source>The value is outside what is possible.</source>
        <translation>ありえない値です。</translation>
    </message>
    <message>
        <source>Correct it and do it again.</source>
        <translation>直してやり直してください。</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>この値</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>何も元に戻りませんでした</translation>
    </message>
    <message>
        <source>This is the beginning of the history.</source>
        <translation>履歴の始まりです。</translation>
    </message>
    <message>
        <source>Nothing was redone</source>
        <translation>何もやり直されませんでした</translation>
    </message>
    <message>
        <source>Nothing was undone since the last change.</source>
        <translation>最後の変更以降、元に戻したものはありません。</translation>
    </message>
    <message>
        <source>The step was not taken back</source>
        <translation>手順は取り消されませんでした</translation>
    </message>
    <message>
        <source>Later steps changed the same values.</source>
        <translation>後の手順が同じ値を変えています。</translation>
    </message>
    <message>
        <source>Take those back first.</source>
        <translation>先にそれらを取り消してください。</translation>
    </message>
    <message>
        <source>Its lines have another form.</source>
        <translation>行の形が違います。</translation>
    </message>
    <message>
        <source>Each line is: a, a tab, b.</source>
        <translation>各行は「a、タブ、b」です。</translation>
    </message>
    <message>
        <source>No path leads there</source>
        <translation>そこへの経路はありません</translation>
    </message>
    <message>
        <source>Nothing connects the two within these limits.</source>
        <translation>この条件では二つはつながりません。</translation>
    </message>
    <message>
        <source>Allow more kinds of ties or more steps.</source>
        <translation>つながりの種類か手数を増やしてください。</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1は書き出されませんでした</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>図を作れませんでした。</translation>
    </message>
    <message>
        <source>Choose a smaller scale or another folder.</source>
        <translation>倍率を下げるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>You cancelled it; nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is not a choice here</source>
        <translation>%1は選べません</translation>
    </message>
    <message>
        <source>No option has that name or value.</source>
        <translation>その名前や値の選択肢はありません。</translation>
    </message>
    <message>
        <source>See the list of choices.</source>
        <translation>選択肢の一覧を見てください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the translation's language</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Add an entity</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Change an entity</source>
        <translation>対象を変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Change the %2 of %1</source>
        <translation>%1の%2を変更</translation>
    </message>
    <message>
        <source>Delete entities</source>
        <translation>対象を削除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>対象を統合</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1を統合</translation>
    </message>
    <message>
        <source>Split an entity</source>
        <translation>対象を分割</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1を分割</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>関係を追加</translation>
    </message>
    <message>
        <source>Change a relationship</source>
        <translation>関係を変更</translation>
    </message>
    <message>
        <source>Delete relationships</source>
        <translation>関係を削除</translation>
    </message>
    <message>
        <source>Reverse a relationship</source>
        <translation>関係の向きを逆に</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1の向きを逆に</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>取引を追加</translation>
    </message>
    <message>
        <source>Add the deal %1</source>
        <translation>取引「%1」を追加</translation>
    </message>
    <message>
        <source>Change a deal</source>
        <translation>取引を変更</translation>
    </message>
    <message>
        <source>Change the deal %1</source>
        <translation>取引「%1」を変更</translation>
    </message>
    <message>
        <source>Delete a deal</source>
        <translation>取引を削除</translation>
    </message>
    <message>
        <source>Delete the deal %1</source>
        <translation>取引「%1」を削除</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>主張を追加</translation>
    </message>
    <message>
        <source>Add a claim from %1</source>
        <translation>%1の主張を追加</translation>
    </message>
    <message>
        <source>Change a claim</source>
        <translation>主張を変更</translation>
    </message>
    <message>
        <source>Change a claim from %1</source>
        <translation>%1の主張を変更</translation>
    </message>
    <message>
        <source>Delete a claim</source>
        <translation>主張を削除</translation>
    </message>
    <message>
        <source>Delete a claim from %1</source>
        <translation>%1の主張を削除</translation>
    </message>
    <message>
        <source>Accept a claim</source>
        <translation>主張を採用</translation>
    </message>
    <message>
        <source>Accept the claim from %1</source>
        <translation>%1の主張を採用</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>出典を追加</translation>
    </message>
    <message>
        <source>Add the source %1</source>
        <translation>出典「%1」を追加</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>出典を変更</translation>
    </message>
    <message>
        <source>Change the source %1</source>
        <translation>出典「%1」を変更</translation>
    </message>
    <message>
        <source>Delete a source</source>
        <translation>出典を削除</translation>
    </message>
    <message>
        <source>Delete the source %1</source>
        <translation>出典「%1」を削除</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>選択したものを削除</translation>
    </message>
    <message>
        <source>Enter a line</source>
        <translation>一行を入力</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1を入力</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>ボードを追加</translation>
    </message>
    <message>
        <source>Add the board %1</source>
        <translation>ボード「%1」を追加</translation>
    </message>
    <message>
        <source>Change a board</source>
        <translation>ボードを変更</translation>
    </message>
    <message>
        <source>Change the board %1</source>
        <translation>ボード「%1」を変更</translation>
    </message>
    <message>
        <source>Delete a board</source>
        <translation>ボードを削除</translation>
    </message>
    <message>
        <source>Delete the board %1</source>
        <translation>ボード「%1」を削除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Change the vocabulary</source>
        <translation>語彙を変更</translation>
    </message>
    <message>
        <source>Change %1 in the vocabulary</source>
        <translation>語彙の%1を変更</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1を取り込み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Take back a step</source>
        <translation>手順を取り消す</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1を取り消す</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>以前の状態に戻る</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>source end</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>target end</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>total</source>
        <translation>総額</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>評価額</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>distinction</source>
        <translation>区別</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>識別番号</translation>
    </message>
    <message>
        <source>unnamed mark</source>
        <translation>無名の印</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>金額の意味</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>%1 relationship</source>
        <translation>%1件の関係</translation>
    </message>
    <message>
        <source>%1 relationships</source>
        <translation>%1件の関係</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1件の記録</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1件の記録</translation>
    </message>
    <message>
        <source>%1 entity</source>
        <translation>%1件の対象</translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation>%1件の対象</translation>
    </message>
    <message>
        <source>&amp;New Board</source>
        <translation>新しいボード(&amp;N)</translation>
    </message>
    <message>
        <source>Add an empty board of your own</source>
        <translation>空のボードを追加</translation>
    </message>
    <message>
        <source>New Board from &amp;Selection</source>
        <translation>選択から新しいボード(&amp;S)</translation>
    </message>
    <message>
        <source>Add a board that shows what is selected, where it stands</source>
        <translation>選択したものを今の位置のまま表示するボードを追加</translation>
    </message>
    <message>
        <source>&amp;Rename Board</source>
        <translation>ボードの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Change the name on the tab</source>
        <translation>タブの名前を変える</translation>
    </message>
    <message>
        <source>&amp;Duplicate Board</source>
        <translation>ボードを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Add a copy of this board with its places and annotations</source>
        <translation>位置と注記ごとボードの写しを追加</translation>
    </message>
    <message>
        <source>D&amp;elete Board</source>
        <translation>ボードを削除(&amp;E)</translation>
    </message>
    <message>
        <source>Remove this board; what it shows stays in the project</source>
        <translation>このボードを削除。表示していたものはプロジェクトに残ります</translation>
    </message>
    <message>
        <source>Save &amp;View on This Board</source>
        <translation>この表示をボードに保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep as a List</source>
        <translation>一覧として固定(&amp;K)</translation>
    </message>
    <message>
        <source>Stop filling this board by its search; whoever is on it stays</source>
        <translation>検索による追加をやめる。今あるものは残ります</translation>
    </message>
    <message>
        <source>&amp;Take Off This Board</source>
        <translation>このボードから外す(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selected entities off this board; they stay in the project</source>
        <translation>選択した対象をこのボードから外す。プロジェクトには残ります</translation>
    </message>
    <message>
        <source>Ne&amp;xt Board</source>
        <translation>次のボード(&amp;X)</translation>
    </message>
    <message>
        <source>Show the board to the right</source>
        <translation>右のボードを表示</translation>
    </message>
    <message>
        <source>&amp;Previous Board</source>
        <translation>前のボード(&amp;P)</translation>
    </message>
    <message>
        <source>Show the board to the left</source>
        <translation>左のボードを表示</translation>
    </message>
    <message>
        <source>That state cannot be brought back</source>
        <translation>その状態には戻せません</translation>
    </message>
    <message>
        <source>The history before it was trimmed.</source>
        <translation>それ以前の履歴は削られています。</translation>
    </message>
    <message>
        <source>Go back to a later step.</source>
        <translation>もっと後の手順に戻ってください。</translation>
    </message>
    <message>
        <source>Judge whether two are the same</source>
        <translation>同一かどうかを判断</translation>
    </message>
    <message>
        <source>Judge whether %1 are the same</source>
        <translation>%1が同一かどうかを判断</translation>
    </message>
    <message>
        <source>Rename a board</source>
        <translation>ボードの名前を変更</translation>
    </message>
    <message>
        <source>Rename the board %1</source>
        <translation>ボード「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Duplicate a board</source>
        <translation>ボードを複製</translation>
    </message>
    <message>
        <source>Duplicate the board %1</source>
        <translation>ボード「%1」を複製</translation>
    </message>
    <message>
        <source>Reorder the boards</source>
        <translation>ボードを並べ替え</translation>
    </message>
    <message>
        <source>Add to a board</source>
        <translation>ボードに追加</translation>
    </message>
    <message>
        <source>Add %1 to a board</source>
        <translation>%1をボードに追加</translation>
    </message>
    <message>
        <source>Add %1 to the board %2</source>
        <translation>%1をボード%2に追加</translation>
    </message>
    <message>
        <source>Take off a board</source>
        <translation>ボードから外す</translation>
    </message>
    <message>
        <source>Take %1 off a board</source>
        <translation>%1をボードから外す</translation>
    </message>
    <message>
        <source>Take %1 off the board %2</source>
        <translation>%1をボード%2から外す</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Save the view on %1</source>
        <translation>%1に表示を保存</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1を貼り付け</translation>
    </message>
    <message>
        <source>Change %1 on the board</source>
        <translation>ボード上の%1を変更</translation>
    </message>
    <message>
        <source>Add %1 to the board</source>
        <translation>%1をボードに追加</translation>
    </message>
    <message>
        <source>Delete annotations</source>
        <translation>注記を削除</translation>
    </message>
    <message>
        <source>Fold a frame</source>
        <translation>枠を畳む</translation>
    </message>
    <message>
        <source>Fold the frame %1</source>
        <translation>枠「%1」を畳む</translation>
    </message>
    <message>
        <source>Unfold a frame</source>
        <translation>枠を広げる</translation>
    </message>
    <message>
        <source>Unfold the frame %1</source>
        <translation>枠「%1」を広げる</translation>
    </message>
    <message>
        <source>Erase records for good</source>
        <translation>記録を完全に消去</translation>
    </message>
    <message>
        <source>Trim the history</source>
        <translation>履歴を削る</translation>
    </message>
    <message>
        <source>Correct an error</source>
        <translation>誤りを訂正</translation>
    </message>
    <message>
        <source>Correct an error in %1</source>
        <translation>%1の誤りを訂正</translation>
    </message>
    <message>
        <source>Correct an error in the %2 of %1</source>
        <translation>%1の%2の誤りを訂正</translation>
    </message>
    <message>
        <source>Enter a source's correction</source>
        <translation>出典の訂正を入力</translation>
    </message>
    <message>
        <source>Enter a source's correction of %1</source>
        <translation>%1について出典の訂正を入力</translation>
    </message>
    <message>
        <source>Enter a source's correction of the %2 of %1</source>
        <translation>%1の%2について出典の訂正を入力</translation>
    </message>
    <message>
        <source>Enter a new state of affairs</source>
        <translation>新しい状況を入力</translation>
    </message>
    <message>
        <source>Enter a new state of affairs of %1</source>
        <translation>%1の新しい状況を入力</translation>
    </message>
    <message>
        <source>Enter a new %2 of %1</source>
        <translation>%1の新しい%2を入力</translation>
    </message>
    <message>
        <source>Change cells</source>
        <translation>セルを変更</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Change the tag %1</source>
        <translation>タグ「%1」を変更</translation>
    </message>
    <message>
        <source>Change the custom fields</source>
        <translation>独自の項目を変更</translation>
    </message>
    <message>
        <source>Change the custom field %1</source>
        <translation>独自の項目「%1」を変更</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>未解決の問い</translation>
    </message>
    <message>
        <source>%1 annotation</source>
        <translation>%1件の注記</translation>
    </message>
    <message>
        <source>%1 annotations</source>
        <translation>%1件の注記</translation>
    </message>
    <message>
        <source>%1 cell</source>
        <translation>%1個のセル</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1個のセル</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a whole copy of the project, with its history</source>
        <translation>履歴ごとプロジェクト全体の写しを作る</translation>
    </message>
    <message>
        <source>S&amp;hare a Copy…</source>
        <translation>共有用の写し(&amp;H)…</translation>
    </message>
    <message>
        <source>Make a copy for others, without history and without what is private</source>
        <translation>履歴と非公開のものを除いた、他の人のための写しを作る</translation>
    </message>
    <message>
        <source>&amp;Take Snapshot…</source>
        <translation>スナップショット(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the project as it is now a name to go back to</source>
        <translation>今の状態に、後で戻れる名前を付ける</translation>
    </message>
    <message>
        <source>Erase for &amp;Good…</source>
        <translation>完全に消去(&amp;G)…</translation>
    </message>
    <message>
        <source>Erase what is selected from the project and from its history</source>
        <translation>選択したものをプロジェクトと履歴から消去</translation>
    </message>
    <message>
        <source>&amp;Trim History…</source>
        <translation>履歴を削る(&amp;T)…</translation>
    </message>
    <message>
        <source>Erase the content of all steps before this sitting</source>
        <translation>今回より前の手順の内容を消去</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the names of what is selected</source>
        <translation>選択したものの名前をコピー</translation>
    </message>
    <message>
        <source>Paste as &amp;Quote</source>
        <translation>引用として貼り付け(&amp;Q)</translation>
    </message>
    <message>
        <source>The copied words become the quote of what you enter</source>
        <translation>コピーした文が、入力する事実の引用になります</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Take what is selected off the picture; the data stays</source>
        <translation>選択したものを図から隠す。データは残ります</translation>
    </message>
    <message>
        <source>&amp;Show Hidden</source>
        <translation>隠したものを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Bring back everything that was hidden on this board</source>
        <translation>このボードで隠したものをすべて戻す</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>Bring the neighbours of the selected entity onto the board</source>
        <translation>選択した対象の隣をボードに加える</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Take away what the last expansion of the selected entity brought</source>
        <translation>選択した対象の最後の展開で加わったものを外す</translation>
    </message>
    <message>
        <source>&amp;Entities Table</source>
        <translation>対象の表(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide the table of entities</source>
        <translation>対象の表を表示・非表示</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>点検(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide what is open, stale, missing or changed</source>
        <translation>未解決・停滞・欠落・変更の一覧を表示・非表示</translation>
    </message>
    <message>
        <source>Remove &amp;Overlaps</source>
        <translation>重なりを除く(&amp;O)</translation>
    </message>
    <message>
        <source>Move the selected entities apart where they overlap; all when none is selected</source>
        <translation>選択した対象（なければすべて）の重なりを離す</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>To the leftmost</source>
        <translation>最も左に</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>中央(&amp;C)</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>縦にそろえる</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>To the rightmost</source>
        <translation>最も右に</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>上(&amp;T)</translation>
    </message>
    <message>
        <source>To the topmost</source>
        <translation>最も上に</translation>
    </message>
    <message>
        <source>&amp;Middle</source>
        <translation>中段(&amp;M)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>横にそろえる</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>下(&amp;B)</translation>
    </message>
    <message>
        <source>To the bottommost</source>
        <translation>最も下に</translation>
    </message>
    <message>
        <source>Distribute &amp;Across</source>
        <translation>横に等間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Equal steps from left to right</source>
        <translation>左から右へ等間隔に</translation>
    </message>
    <message>
        <source>Distribute &amp;Down</source>
        <translation>縦に等間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Equal steps from top to bottom</source>
        <translation>上から下へ等間隔に</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a command, an entity, a board or a type by a few letters</source>
        <translation>数文字でコマンド・対象・ボード・種類を探す</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Your name, languages, theme and motion</source>
        <translation>名前・言語・テーマ・動き</translation>
    </message>
    <message>
        <source>&amp;Vocabulary…</source>
        <translation>語彙(&amp;V)…</translation>
    </message>
    <message>
        <source>Kinds, types, custom fields and tags of this project</source>
        <translation>このプロジェクトの種別・種類・独自の項目・タグ</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>出典(&amp;S)…</translation>
    </message>
    <message>
        <source>What the claims are taken from</source>
        <translation>主張の元になる資料</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1を整列</translation>
    </message>
    <message>
        <source>Remove overlaps</source>
        <translation>重なりを除く</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>隠したものを表示</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1を再び表示</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1を展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1を折りたたむ</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture of the board, as it is in view, on the clipboard</source>
        <translation>表示中のボードの図をクリップボードへ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the board on paper</source>
        <translation>ボードを紙に印刷</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>Unfold or fold what the shapes, colours and lines mean</source>
        <translation>形・色・線の意味を開く・畳む</translation>
    </message>
    <message>
        <source>&amp;Style…</source>
        <translation>スタイル(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose what colours, sizes, widths and labels show</source>
        <translation>色・大きさ・太さ・ラベルが表すものを選ぶ</translation>
    </message>
    <message>
        <source>Change the %2 of the board %1</source>
        <translation>ボード「%1」の%2を変更</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>order of the style rules</source>
        <translation>スタイル規則の順</translation>
    </message>
    <message>
        <source>labels of relationships</source>
        <translation>関係のラベル</translation>
    </message>
    <message>
        <source>language of a name</source>
        <translation>名前の言語</translation>
    </message>
    <message>
        <source>name to show</source>
        <translation>表示する名前</translation>
    </message>
    <message>
        <source>role of a name</source>
        <translation>名前の役割</translation>
    </message>
    <message>
        <source>dates of a name</source>
        <translation>名前の使用期間</translation>
    </message>
    <message>
        <source>Deals as &amp;Hubs or Links</source>
        <translation>取引をハブまたは線で描く(&amp;H)</translation>
    </message>
    <message>
        <source>Draw the selected deals, or all on this board, as a node between their parties, or as plain links</source>
        <translation>選択した取引（なければこのボードの全取引）を当事者間のノード、または普通の線として描く</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>付箋(&amp;N)</translation>
    </message>
    <message>
        <source>Write on the board: drag a box, or click where the note shall stand</source>
        <translation>ボードに書き込む。ドラッグで囲むか、置く場所をクリック</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>枠(&amp;F)</translation>
    </message>
    <message>
        <source>Draw a frame around a group; it moves its members and folds to one node</source>
        <translation>グループを枠で囲む。中のものと一緒に動き、1つのノードに畳める</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>矢印(&amp;A)</translation>
    </message>
    <message>
        <source>Draw an arrow that is no relationship, from a place or a node to another</source>
        <translation>関係ではない矢印を、場所やノードの間に引く</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>画像(&amp;I)…</translation>
    </message>
    <message>
        <source>Put a picture on the board</source>
        <translation>ボードに画像を置く</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold Frame</source>
        <translation>枠を畳む・開く(&amp;O)</translation>
    </message>
    <message>
        <source>Draw the selected frame with all inside it as one node, or as it was</source>
        <translation>選択した枠を中身ごと1つのノードとして描く、または元に戻す</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Make the two selected records one, field by field; it can be split again</source>
        <translation>選択した2件を項目ごとに選んで1件にする。後で分割できる</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Change the shown name of the selected entity where it stands</source>
        <translation>選択した対象の表示名をその場で変更</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected entities for another board, and their names as text</source>
        <translation>選択した対象を別のボード用に、名前を文字としてコピー</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Put the copied entities on this board</source>
        <translation>コピーした対象をこのボードに置く</translation>
    </message>
    <message>
        <source>%1 was not merged</source>
        <translation>%1は統合されませんでした</translation>
    </message>
    <message>
        <source>The two are one already, or one of them is a part of another.</source>
        <translation>2件はすでに1件になっているか、一方が別の対象の一部です。</translation>
    </message>
    <message>
        <source>Choose two different ones, or split the part off first.</source>
        <translation>異なる2件を選ぶか、先にその一部を分割してください。</translation>
    </message>
    <message>
        <source>The entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 was not split off</source>
        <translation>%1は分割されませんでした</translation>
    </message>
    <message>
        <source>It is no part of another, or that one was merged itself since.</source>
        <translation>別の対象の一部ではないか、統合先がその後さらに統合されています。</translation>
    </message>
    <message>
        <source>Split the larger one off first.</source>
        <translation>先に大きい方を分割してください。</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1は追加されませんでした</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>絞り込み(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose what of this board is in sight: kinds, categories, strength</source>
        <translation>ボードで見えるものを種別・分類・確度で選ぶ</translation>
    </message>
    <message>
        <source>Keep this zoom, place, filter and label language for whoever opens the file</source>
        <translation>倍率・位置・絞り込み・ラベルの言語を、ファイルを開く人のために保存</translation>
    </message>
    <message>
        <source>It is not an image that can be read, or it is too large.</source>
        <translation>読み取れる画像ではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, GIF or WebP file of at most 32 MB.</source>
        <translation>32 MB以下のPNG、JPEG、GIF、WebPのファイルを選んでください。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp *.svg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another window or program is writing to the project.</source>
        <translation>別のウィンドウまたはプログラムがプロジェクトに書き込み中です。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::AboutDialog</name>
    <message>
        <source>About Moneyties</source>
        <translation>Moneyties について</translation>
    </message>
    <message>
        <source>Moneyties %1</source>
        <translation>Moneyties %1</translation>
    </message>
    <message>
        <source>Link charts of who funded whom, and who says so.
Free software under the MIT licence.
Built on Qt %1.</source>
        <translation>誰が誰に資金を出したか、誰がそう言うのかを描く関係図。
MIT ライセンスの自由ソフトウェア。
Qt %1 を使用。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::AddEntityPopup</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>新しい対象の名前</translation>
    </message>
    <message>
        <source>Kind of the new entity</source>
        <translation>新しい対象の種別</translation>
    </message>
    <message>
        <source>There is already: %1</source>
        <translation>すでにあります：%1</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::AlignmentController</name>
    <message>
        <source>Select at least %1 entities first.</source>
        <translation>先に%1件以上の対象を選択してください。</translation>
    </message>
    <message>
        <source>Nothing had to move.</source>
        <translation>動かすものはありませんでした。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::AnnotationController</name>
    <message>
        <source>Add an Image</source>
        <translation>画像を追加</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::AnnotationPage</name>
    <message>
        <source>Note</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Folded to one node</source>
        <translation>1つのノードに畳む</translation>
    </message>
    <message>
        <source>Private: left out of exports and shared copies</source>
        <translation>非公開：書き出しと共有コピーに含めない</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Tinted</source>
        <translation>淡い色</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Under the nodes</source>
        <translation>ノードの下</translation>
    </message>
    <message>
        <source>Over the nodes</source>
        <translation>ノードの上</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardController</name>
    <message>
        <source>New Board…</source>
        <translation>新しいボード…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（写し）</translation>
    </message>
    <message>
        <source>Add to &amp;Board</source>
        <translation>ボードに追加(&amp;B)</translation>
    </message>
    <message>
        <source>Empty Board</source>
        <translation>空のボード</translation>
    </message>
    <message numerus="yes">
        <source>With the %n Selected</source>
        <translation>
            <numerusform>選択した%n件で</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled by a Search</source>
        <translation>検索で満たす</translation>
    </message>
    <message>
        <source>Filled by the Search “%1”</source>
        <translation>検索「%1」で満たす</translation>
    </message>
    <message>
        <source>Type into the search field first: the board then shows whoever it finds</source>
        <translation>先に検索欄に入力してください。見つかったものを表示するボードになります</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>「%1」の写し</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardFilterPopup</name>
    <message>
        <source>Relationships that have ended</source>
        <translation>終わった関係も表示</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Entities shown</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Relationships shown</source>
        <translation>表示する関係</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>no tentative ones</source>
        <translation>「暫定」を除く</translation>
    </message>
    <message>
        <source>Confirmed and unconfirmed relationships</source>
        <translation>「確認済み」と「未確認」の関係</translation>
    </message>
    <message>
        <source>confirmed only</source>
        <translation>「確認済み」のみ</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Nothing is taken off the board. Each board keeps its own filter; exports show what is in sight.</source>
        <translation>ボードから外すわけではありません。絞り込みはボードごとに覚え、書き出しにも見えているものだけが出ます。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardSummary</name>
    <message>
        <source>Entities</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Nobody is here yet: double-click the board, or search for a name to add it.</source>
        <translation>まだ誰もいません。ボードをダブルクリックするか、名前を検索して追加してください。</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Money, completed only</source>
        <translation>金額（完了分のみ）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Sources disagree: %1</source>
        <translation>出典の食い違い：%1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>否定あり：%1</translation>
    </message>
    <message>
        <source>Without a source: %1</source>
        <translation>出典なし：%1</translation>
    </message>
    <message>
        <source>Without a date: %1</source>
        <translation>日付なし：%1</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>選択する</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Note of this board</source>
        <translation>このボードのメモ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BoardTabs</name>
    <message>
        <source>%1 · all that is in the project</source>
        <translation>%1・プロジェクトのすべて</translation>
    </message>
    <message>
        <source>%1 · filled by the search “%2”</source>
        <translation>%1・検索「%2」の結果</translation>
    </message>
    <message>
        <source>%1 · what you put on it</source>
        <translation>%1・自分で置いたもの</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>ボードを追加</translation>
    </message>
    <message>
        <source>Choose what of this board is in sight</source>
        <translation>このボードで見えるものを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities</source>
        <translation>
            <numerusform>対象%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relationships</source>
        <translation>
            <numerusform>関係%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Out of sight: %1</source>
        <translation>非表示：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::BrowsePanel</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>ファンド</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Find a name…</source>
        <translation>名前を検索…</translation>
    </message>
    <message>
        <source>Find by name in any script</source>
        <translation>どの文字でも名前で検索</translation>
    </message>
    <message>
        <source>Find by name: English, 日本語, kana or romaji (Ctrl+F)</source>
        <translation>名前で検索：英語、日本語、かな、ローマ字（Ctrl+F）</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None of this kind yet.</source>
        <translation>この種別はまだありません。</translation>
    </message>
    <message>
        <source>Nobody is here yet. Type a name to add the first.</source>
        <translation>まだ誰もいません。名前を入力して最初の一件を追加してください。</translation>
    </message>
    <message>
        <source>Nothing of this kind is called “%1”.</source>
        <translation>この種別に「%1」はありません。</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Add it as:</source>
        <translation>「%1」はありません。次の種別で追加：</translation>
    </message>
    <message>
        <source>Add “%1” as %2</source>
        <translation>「%1」を%2として追加</translation>
    </message>
    <message>
        <source>On the boards</source>
        <translation>ボード上</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::CanvasMenu</name>
    <message>
        <source>&amp;Open in Inspector</source>
        <translation>インスペクターで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Find Paths &amp;from Here…</source>
        <translation>ここからの経路(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Paths &amp;to Here…</source>
        <translation>ここへの経路(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Reverse Direction</source>
        <translation>向きを逆にする(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;Entity Here…</source>
        <translation>ここに対象を追加(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ClaimCard</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>● accepted value</source>
        <translation>● 採用した値</translation>
    </message>
    <message>
        <source>Accept this value</source>
        <translation>この値を採用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Open source ↗</source>
        <translation>出典を開く ↗</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>この主張を削除</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ClaimForm</name>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Translation of the quote</source>
        <translation>引用の訳</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Title, or a pasted address</source>
        <translation>題名、または貼り付けた URL</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>評価額</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>情報の主</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Source is reliable</source>
        <translation>情報源の信頼性</translation>
    </message>
    <message>
        <source>Information is credible</source>
        <translation>情報の確からしさ</translation>
    </message>
    <message>
        <source>A: completely</source>
        <translation>A：完全に信頼できる</translation>
    </message>
    <message>
        <source>B: usually</source>
        <translation>B：通常は信頼できる</translation>
    </message>
    <message>
        <source>C: fairly</source>
        <translation>C：かなり信頼できる</translation>
    </message>
    <message>
        <source>D: not usually</source>
        <translation>D：通常は信頼できない</translation>
    </message>
    <message>
        <source>E: not at all</source>
        <translation>E：信頼できない</translation>
    </message>
    <message>
        <source>F: cannot be judged</source>
        <translation>F：判断できない</translation>
    </message>
    <message>
        <source>1: confirmed</source>
        <translation>1：確認済み</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2：おそらく事実</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3：事実かもしれない</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4：疑わしい</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5：ありそうにない</translation>
    </message>
    <message>
        <source>6: cannot be judged</source>
        <translation>6：判断できない</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save claim</source>
        <translation>主張を保存</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>主張を追加</translation>
    </message>
    <message>
        <source>A claim has a source: its title, or its address</source>
        <translation>主張には出典が必要です：題名または URL</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>新しい出典</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ClaimsSection</name>
    <message>
        <source>CLAIMS</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>CLAIMS %L1</source>
        <translation>主張 %L1</translation>
    </message>
    <message>
        <source>+ Add claim</source>
        <translation>＋ 主張を追加</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ClosenessMenu</name>
    <message>
        <source>Shorter l&amp;ines for</source>
        <translation>短い線にするもの(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing: all alike</source>
        <translation>なし：すべて同じ(&amp;N)</translation>
    </message>
    <message>
        <source>Lines as long as their labels need</source>
        <translation>線の長さはラベルに必要な分だけ</translation>
    </message>
    <message>
        <source>Larger &amp;amounts</source>
        <translation>金額の大きいもの(&amp;A)</translation>
    </message>
    <message>
        <source>The more money, the closer; each currency by itself</source>
        <translation>金額が大きいほど近くに（通貨ごとに比べます）</translation>
    </message>
    <message>
        <source>&amp;More relationships</source>
        <translation>関係の多いもの(&amp;M)</translation>
    </message>
    <message>
        <source>The more ties join two, the closer they stand</source>
        <translation>二者の間の関係が多いほど近くに</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::CorrectionChooser</name>
    <message>
        <source>Why is it another value?</source>
        <translation>値が変わる理由は？</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::CorrectionStrip</name>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Sources say otherwise about some of these %n value(s). Why? (Alt + number)</source>
        <translation>
            <numerusform>この%n件の値の一部は出典と異なります。理由は？（Alt + 番号）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources say otherwise about the %1 of %2 → %3. Why? (Alt + number)</source>
        <translation>%2 → %3の%1は出典と異なります。理由は？（Alt + 番号）</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::DealFields</name>
    <message>
        <source>Name (English)</source>
        <translation>名前（英語）</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名前（日本語）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>総額</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>評価額</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::DealPage</name>
    <message>
        <source>PARTIES</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Delete the deal; its relationships stay</source>
        <translation>取引を削除（関係は残ります）</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>取引</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::Document</name>
    <message>
        <source>Undoing</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>やり直しています</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EditController</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EmptyBoard</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Double-click where the first one shall stand, or type a whole line above: Elon Musk &gt; invested 5M USD 2012 &gt; DeepMind</source>
        <translation>最初の一件を置く所をダブルクリックするか、上の欄に一行で入力：イーロン・マスク &gt; 出資 500万ドル 2012年 &gt; DeepMind</translation>
    </message>
    <message>
        <source>Search for someone to begin</source>
        <translation>誰かを検索して始めましょう</translation>
    </message>
    <message>
        <source>This project holds %1 entities. Whoever you open from the list comes here with those they are tied to.</source>
        <translation>このプロジェクトには%1件の対象があります。一覧から開くと、つながる相手とともにここに現れます。</translation>
    </message>
    <message>
        <source>This board is empty</source>
        <translation>このボードは空です</translation>
    </message>
    <message>
        <source>Drag names here from the list, or double-click to add someone new.</source>
        <translation>一覧から名前をドラッグするか、ダブルクリックで新しく追加してください。</translation>
    </message>
    <message>
        <source>Nobody is called “%1”</source>
        <translation>「%1」という名前はありません</translation>
    </message>
    <message>
        <source>This board shows whoever its search finds, as soon as there is someone.</source>
        <translation>検索に合うものができ次第、このボードに表示されます。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>All that is on this board is hidden or filtered out.</source>
        <translation>このボードのものはすべて隠されているか、絞り込みで外れています。</translation>
    </message>
    <message>
        <source>Find a Name</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Lay out and draw the whole project; this can take a while</source>
        <translation>プロジェクト全体を配置して描く（時間がかかることがあります）</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n Selected</source>
        <translation>
            <numerusform>選択した%n件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw All %1</source>
        <translation>%1件すべてを描く</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EntityFields</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>生年・設立</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>没年・解散</translation>
    </message>
    <message>
        <source>Told apart by (English)</source>
        <translation>区別のための説明（英語）</translation>
    </message>
    <message>
        <source>(Japanese)</source>
        <translation>（日本語）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>複数の種別</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EntityListModel</name>
    <message>
        <source>1 relationship</source>
        <translation>1件の関係</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EntityPage</name>
    <message>
        <source>RELATIONSHIPS</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Delete with its relationships</source>
        <translation>関係ごと削除</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EntityTable</name>
    <message>
        <source>Entities</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Show only the entities that are selected or at the ends of what is selected</source>
        <translation>選択した対象と、選択した関係の両端だけを表示</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::EntityTableModel</name>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>The %L1 most tied of %L2. A name in the filter finds the others.</source>
        <translation>%L2件のうち関係の多い%L1件。ほかは絞り込み欄に名前を入れると見つかります。</translation>
    </message>
    <message>
        <source>%L1 of %L2 by their names</source>
        <translation>%L2件のうち名前の合う%L1件</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ExpandDialog</name>
    <message>
        <source>Expand %1</source>
        <translation>%1を展開</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最大この数</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>At most, best connected first:</source>
        <translation>最大数（つながりの多い順）：</translation>
    </message>
    <message>
        <source>Which neighbours are to come onto the board?</source>
        <translation>どの隣をボードに加えますか</translation>
    </message>
    <message>
        <source>Types of ties</source>
        <translation>つながりの種類</translation>
    </message>
    <message>
        <source>1 entity is not on the board yet.</source>
        <translation>1件の対象がまだボードにありません。</translation>
    </message>
    <message>
        <source>%L1 entities are not on the board yet.</source>
        <translation>%L1件の対象がまだボードにありません。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ExpansionController</name>
    <message>
        <source>Select one entity first.</source>
        <translation>先に対象を一つ選択してください。</translation>
    </message>
    <message>
        <source>All who are linked to %1 are on the board.</source>
        <translation>%1とつながるものはすべてボードにあります。</translation>
    </message>
    <message>
        <source>%1 was not expanded on this board.</source>
        <translation>%1はこのボードで展開されていません。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ExportController</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Copying the picture</source>
        <translation>図をコピー中</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ExportDialog</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Legend of colours, lines and marks</source>
        <translation>色・線・印の凡例</translation>
    </message>
    <message>
        <source>Numbered list of sources</source>
        <translation>番号付きの出典一覧</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>An image of dots</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>A drawing for browsers and editors</source>
        <translation>ブラウザーや編集ソフト用の図</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page to print or send</source>
        <translation>印刷や送付用のページ</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>ボード全体</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English + 日本語</source>
        <translation>英語 + 日本語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Leave out what has no source</source>
        <translation>出典のないものを除く</translation>
    </message>
    <message>
        <source>Letters as outlines, which need no fonts</source>
        <translation>文字を輪郭にする（フォント不要）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>What the canvas shows now</source>
        <translation>今表示している範囲</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>すべての関係</translation>
    </message>
    <message>
        <source>Not the tentative ones</source>
        <translation>不確かなものを除く</translation>
    </message>
    <message>
        <source>Confirmed ones only</source>
        <translation>確認済みのみ</translation>
    </message>
    <message>
        <source>A line below the title</source>
        <translation>題名の下の一行</translation>
    </message>
    <message>
        <source>A date, to show how things stood then</source>
        <translation>その時点の状態を示す日付</translation>
    </message>
    <message>
        <source>What the picture shows, in a sentence</source>
        <translation>図の内容を一文で</translation>
    </message>
    <message>
        <source>Read to those who cannot see the picture; made by itself when empty</source>
        <translation>図を見られない人のための文。空なら自動で作ります</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>代替文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>ボードと同じ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2019, 2019-05 or 2019年5月.</source>
        <translation>「%1」は日付ではありません。2019、2019-05、2019年5月 のように書いてください。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 · %2 pages</source>
        <translation>%1・%2ページ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ExtraFields</name>
    <message>
        <source>several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の問い</translation>
    </message>
    <message>
        <source>In shared copies and exports</source>
        <translation>共有用の写しと書き出しで</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Give a tag to all that are selected, or take it from them</source>
        <translation>選択したものすべてにタグを付ける、または外す</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>left out (private)</source>
        <translation>除外（非公開）</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::FieldPage</name>
    <message>
        <source>Custom fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>every entity</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>every relationship</source>
        <translation>すべての関係</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>持つもの</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Answers of a choice, parted by ;</source>
        <translation>選択肢（; で区切る）</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>新しい項目</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::FileController</name>
    <message>
        <source>New Project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Where to put the copy of the story</source>
        <translation>見本の写しの保存先</translation>
    </message>
    <message>
        <source>OpenAI story</source>
        <translation>OpenAI の物語</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Moneyties projects (*.ties);;All files (*)</source>
        <translation>Moneyties プロジェクト (*.ties);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Moneyties projects (*.ties)</source>
        <translation>Moneyties プロジェクト (*.ties)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>最近のファイルはありません</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::HidingController</name>
    <message>
        <source>Nothing is hidden on this board.</source>
        <translation>このボードに隠したものはありません。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::HistoryModel</name>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Revert This Step</source>
        <translation>この手順を取り消す</translation>
    </message>
    <message>
        <source>Take back what this one step did, by a new step</source>
        <translation>この手順だけを新しい手順で取り消す</translation>
    </message>
    <message>
        <source>Go Back to Here</source>
        <translation>ここに戻る</translation>
    </message>
    <message>
        <source>Make the project what it was after this step, by a new step</source>
        <translation>新しい手順でこの時点の状態に戻す</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Trim the History up to Here…</source>
        <translation>ここまでの履歴を削る…</translation>
    </message>
    <message>
        <source>Take Snapshot…</source>
        <translation>スナップショットを作る…</translation>
    </message>
    <message>
        <source>Remove Snapshot</source>
        <translation>スナップショットを削除</translation>
    </message>
    <message>
        <source>Go Back to “%1”, %2</source>
        <translation>「%1」（%2）に戻る</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::HistorySection</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <translation>%1
%2、%3</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>あと%L1件を表示</translation>
    </message>
    <message>
        <source>a picture, %1</source>
        <translation>画像（%1）</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::HoverFacts</name>
    <message>
        <source>1 relationship</source>
        <translation>1件の関係</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受け取り %1</translation>
    </message>
    <message>
        <source>Gave %1</source>
        <translation>支払い %1</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>出典の食い違い</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>否定あり</translation>
    </message>
    <message>
        <source>No source supports it</source>
        <translation>裏付ける出典なし</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::InlineText</name>
    <message>
        <source>Text of the annotation</source>
        <translation>注記の文字</translation>
    </message>
    <message>
        <source>Ctrl+Enter or a click elsewhere takes the text, Esc leaves it as it was</source>
        <translation>Ctrl+Enterまたは別の場所のクリックで確定、Escで元のまま</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::KindPage</name>
    <message>
        <source>circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>rounded square</source>
        <translation>角丸四角</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>八角形</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>六角形</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ひし形</translation>
    </message>
    <message>
        <source>square with a cut corner</source>
        <translation>角を切った四角</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>pill</source>
        <translation>カプセル</translation>
    </message>
    <message>
        <source>Kinds of entities</source>
        <translation>対象の種別</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>かなの読み</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>new kind</source>
        <translation>新しい種別</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::LayoutMenu</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Whatever reads best at this size</source>
        <translation>この大きさで最も読みやすい配置</translation>
    </message>
    <message>
        <source>St&amp;ress</source>
        <translation>距離を保つ(&amp;R)</translation>
    </message>
    <message>
        <source>Distances on the board as in the graph</source>
        <translation>グラフ上の距離をボードに反映</translation>
    </message>
    <message>
        <source>&amp;Force</source>
        <translation>力学(&amp;F)</translation>
    </message>
    <message>
        <source>Neighbours near one another, strangers apart</source>
        <translation>隣り合うものは近く、他は離す</translation>
    </message>
    <message>
        <source>&amp;Layers, left to right</source>
        <translation>階層、左から右へ(&amp;L)</translation>
    </message>
    <message>
        <source>Who gives stands left of who is given</source>
        <translation>出し手を受け手の左に置く</translation>
    </message>
    <message>
        <source>Layers, top to &amp;bottom</source>
        <translation>階層、上から下へ(&amp;B)</translation>
    </message>
    <message>
        <source>Who gives stands above who is given</source>
        <translation>出し手を受け手の上に置く</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>時系列(&amp;T)</translation>
    </message>
    <message>
        <source>From left to right by first date, a lane for each kind</source>
        <translation>最初の日付順に左から右へ、種類ごとの列</translation>
    </message>
    <message>
        <source>Rings around the selecte&amp;d</source>
        <translation>選択した対象を囲む輪(&amp;D)</translation>
    </message>
    <message>
        <source>Everyone as many rings away as there are ties between</source>
        <translation>間にある関係の数だけ離れた輪に置く</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>円形(&amp;C)</translation>
    </message>
    <message>
        <source>Everyone on a circle, with few crossings</source>
        <translation>全員を円周上に、交差を少なく</translation>
    </message>
    <message>
        <source>Columns by &amp;kind</source>
        <translation>種類ごとの縦列(&amp;K)</translation>
    </message>
    <message>
        <source>A column for each kind</source>
        <translation>種類ごとに一列</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>格子(&amp;G)</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <source>Rows in the order of names</source>
        <translation>名前の順に並べる</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>種類順(&amp;K)</translation>
    </message>
    <message>
        <source>Rows in the order of kinds, then names</source>
        <translation>種類、名前の順に並べる</translation>
    </message>
    <message>
        <source>By number of &amp;ties</source>
        <translation>関係の多い順(&amp;T)</translation>
    </message>
    <message>
        <source>Who has most ties comes first</source>
        <translation>関係の多いものから並べる</translation>
    </message>
    <message>
        <source>Classics for &amp;small boards</source>
        <translation>小さなボード向けの古典(&amp;S)</translation>
    </message>
    <message>
        <source>Springs between all pairs</source>
        <translation>すべての対の間にばね</translation>
    </message>
    <message>
        <source>Springs along ties, everyone pushing everyone away</source>
        <translation>関係はばね、互いに反発</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::MainWindow</name>
    <message>
        <source>%1 — Moneyties</source>
        <translation>%1 — Moneyties</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>Moneyties</source>
        <translation>Moneyties</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>図をクリップボードに入れました</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>印刷に送りました</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ManyPage</name>
    <message>
        <source>ALL SELECTED ENTITIES</source>
        <translation>選択したすべての対象</translation>
    </message>
    <message>
        <source>ALL SELECTED RELATIONSHIPS</source>
        <translation>選択したすべての関係</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n件の対象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n件の関係</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>A change here is one step for all of them.</source>
        <translation>ここでの変更は全件まとめて一手順になります。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Language of the labels on the canvas</source>
        <translation>図のラベルの言語</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>分析(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Arrange the board</source>
        <translation>ボードを配置し直す</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;lign</source>
        <translation>整列(&amp;L)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>結ぶ</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>付箋</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::MergeDialog</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>English name shown</source>
        <translation>表示する英語名</translation>
    </message>
    <message>
        <source>Japanese name shown</source>
        <translation>表示する日本語名</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Distinction</source>
        <translation>区別</translation>
    </message>
    <message>
        <source>Distinction (日本語)</source>
        <translation>区別（日本語）</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n relationships)</source>
        <translation>
            <numerusform>%1（関係%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Two Records</source>
        <translation>2件を統合</translation>
    </message>
    <message>
        <source>Why they are one, or are not (optional)</source>
        <translation>同一である、またはない理由（任意）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Which record stays?</source>
        <translation>どちらを残しますか？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>They Are Not the Same</source>
        <translation>同一ではない</translation>
    </message>
    <message>
        <source>Keeps this decision with both, so that nobody has to make it again</source>
        <translation>この判断を両方に残し、再び判断せずに済むようにする</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”: its relationships, claims, names, tags and places on boards go there. Both records are kept inside, and it can be split off again.</source>
        <translation>「%1」は「%2」の一部になり、関係、主張、名前、タグ、ボード上の位置を引き継ぎます。両方の記録は内部に残り、後で分割できます。</translation>
    </message>
    <message>
        <source>No source names it</source>
        <translation>どの出典にも名前がない</translation>
    </message>
    <message>
        <source>Not private</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::MergesSection</name>
    <message>
        <source>IDENTITY</source>
        <translation>同一性</translation>
    </message>
    <message>
        <source>Holds “%1” since %2</source>
        <translation>%2から「%1」を含む</translation>
    </message>
    <message>
        <source>Split Off</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Make “%1” a record of its own again, with what came from it</source>
        <translation>「%1」を、そこから来たものとともに元の独立した記録に戻す</translation>
    </message>
    <message>
        <source>Is not “%1”</source>
        <translation>「%1」とは別</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::MessageLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>取り消す（%1）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::NamesSection</name>
    <message>
        <source>A name has at least one letter</source>
        <translation>名前には一文字以上が必要です</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Show this name in its language</source>
        <translation>この言語ではこの名前を表示</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>この名前を削除</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>名前の言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Role of the name</source>
        <translation>名前の役割</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Add a name: alias, former name, other script …</source>
        <translation>名前を追加：別名、旧名、他の文字 …</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使用開始</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>使用終了</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PaletteController</name>
    <message>
        <source>A command, an entity, a board or a type of relationship</source>
        <translation>コマンド・対象・ボード・関係の種類</translation>
    </message>
    <message>
        <source>board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Select all “%1”</source>
        <translation>「%1」をすべて選択</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PasteBar</name>
    <message numerus="yes">
        <source>and %Ln more problem(s).</source>
        <translation>
            <numerusform>ほか%Ln件の問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>何も貼り付けていません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Make Them and Paste</source>
        <translation>作成して貼り付け</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be pasted. Nobody is called these yet: %1</source>
        <translation>
            <numerusform>%Ln行を貼り付けられます。まだない名前：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PathListModel</name>
    <message>
        <source>linked</source>
        <translation>つながりあり</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PathPanel</name>
    <message>
        <source>Choose two entities to see how they are connected.</source>
        <translation>二つの対象を選ぶと、つながりが見えます。</translation>
    </message>
    <message>
        <source>From…</source>
        <translation>起点…</translation>
    </message>
    <message>
        <source>To…</source>
        <translation>終点…</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>起点と終点を入れ替える</translation>
    </message>
    <message>
        <source>Money, control and people</source>
        <translation>資金・支配・人</translation>
    </message>
    <message>
        <source>Every tie</source>
        <translation>すべてのつながり</translation>
    </message>
    <message>
        <source>Which ties may be walked</source>
        <translation>たどってよいつながり</translation>
    </message>
    <message>
        <source>Which ties a path may use</source>
        <translation>経路に使ってよいつながり</translation>
    </message>
    <message>
        <source>Either direction</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Along the arrows</source>
        <translation>矢印の向き</translation>
    </message>
    <message>
        <source>Against the arrows</source>
        <translation>矢印の逆向き</translation>
    </message>
    <message>
        <source>Which way ties may be walked</source>
        <translation>つながりをたどる向き</translation>
    </message>
    <message>
        <source>Which way a path may walk the arrows</source>
        <translation>経路が矢印をたどる向き</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find the shortest paths (Enter)</source>
        <translation>最短経路を探す（Enter）</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Both are the same entity.</source>
        <translation>両方とも同じ対象です。</translation>
    </message>
    <message>
        <source>No path of up to %1 steps leads from %2 to %3.</source>
        <translation>%2から%3まで、%1手以内の経路はありません。</translation>
    </message>
    <message>
        <source>Only money, control and people were followed: try every tie.</source>
        <translation>資金・支配・人のつながりだけをたどりました。すべてのつながりで試してください。</translation>
    </message>
    <message>
        <source>Arrows were followed one way only: try either direction.</source>
        <translation>矢印を一方向だけたどりました。双方向で試してください。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PictureButton</name>
    <message>
        <source>Set Picture…</source>
        <translation>画像を設定…</translation>
    </message>
    <message>
        <source>Remove Picture</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The photo or logo that the node shows</source>
        <translation>ノードに表示する写真やロゴ</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>画像を選ぶ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::PreferencesDialog</name>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English + 日本語</source>
        <translation>英語 + 日本語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Nothing moves that need not</source>
        <translation>必要のない動きをなくす</translation>
    </message>
    <message>
        <source>Open the last project when the program starts</source>
        <translation>起動時に前回のプロジェクトを開く</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>goes into the history with every step</source>
        <translation>各手順とともに履歴に残ります</translation>
    </message>
    <message>
        <source>From the next start of the program on.</source>
        <translation>次の起動から有効になります。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Labels of a new project</source>
        <translation>新しいプロジェクトのラベル</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::QuickEntryLine</name>
    <message>
        <source>Quick entry: Elon Musk &gt; invested 5M USD 2012 &gt; DeepMind</source>
        <translation>一行入力：イーロン・マスク &gt; 出資 500万ドル 2012年 &gt; DeepMind</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>一行入力</translation>
    </message>
    <message>
        <source>Who is “%1”? Choose one, or a new one.</source>
        <translation>「%1」は誰ですか。選ぶか、新しく作ってください。</translation>
    </message>
    <message>
        <source>Who &gt; what, how much, when &gt; whom (Ctrl+Return). A whole round: A*; B; C &gt; Series B 10M USD 2015 &gt; X, where * leads</source>
        <translation>誰が &gt; 何を・いくら・いつ &gt; 誰に（Ctrl+Return）。調達をまるごと：A*; B; C &gt; シリーズB 10億円 2015年 &gt; X（* は主導）</translation>
    </message>
    <message>
        <source>Nobody is called “%1” yet. Shift+Enter makes all new names.</source>
        <translation>「%1」はまだいません。Shift+Enter で新しい名前をすべて作ります。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::QuickEntryModel</name>
    <message>
        <source>new %1: %2</source>
        <translation>新しい%1：%2</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>新しい%1「%2」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::QuickEntryPanel</name>
    <message>
        <source>Answers</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Click to say whom this is</source>
        <translation>クリックして誰かを指定</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::QuoteEditor</name>
    <message>
        <source>The source's own words; they go into each claim</source>
        <translation>出典の原文。各主張に入ります</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>引用なし</translation>
    </message>
    <message>
        <source>Use as quote</source>
        <translation>引用にする</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ReadOnlyBar</name>
    <message>
        <source>Read-only: the file is write-protected. Remove the protection and open it again to change it.</source>
        <translation>読み取り専用：ファイルが書き込み禁止です。変更するには、書き込み禁止を解除して開き直してください。</translation>
    </message>
    <message>
        <source>Read-only: nothing can be written in this folder. Copy the file to a folder of your own to change it.</source>
        <translation>読み取り専用：このフォルダーには書き込めません。変更するには、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Read-only: the project was opened for reading.</source>
        <translation>読み取り専用：閲覧用に開きました。</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>写しを保存…</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open: nothing can be changed. Put it back, or save a copy.</source>
        <translation>開いている間にファイルが移動または削除されました。変更できません。元に戻すか、写しを保存してください。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RecordPage</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Give them this one instead</source>
        <translation>代わりにこれを付ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are of it. It was not deleted.</source>
        <translation>
            <numerusform>%Ln件の記録で使われています。削除しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A colour is expected, such as #3867A8 or teal</source>
        <translation>色が必要です。例：#3867A8、teal</translation>
    </message>
    <message>
        <source>There are none yet. “New” makes the first one.</source>
        <translation>まだありません。「新規」で作成できます。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RecordTable</name>
    <message>
        <source>Filter: musk stage:negotiating -type:leads</source>
        <translation>絞り込み：マスク stage:交渉中 -type:主導</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>選択分のみ</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2件中%L1件</translation>
    </message>
    <message>
        <source>The pasted block has %L1 rows and %L2 columns and does not fit here. For new rows paste a block whose first row names the columns.</source>
        <translation>貼り付ける範囲は%L1行%L2列で、ここに収まりません。新しい行には、先頭行に列名のある範囲を貼り付けてください。</translation>
    </message>
    <message>
        <source>Row %L1, %2: %3. Nothing was pasted.</source>
        <translation>%L1行目、%2：%3。何も貼り付けていません。</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Fill the First Cell Down</source>
        <translation>先頭のセルを下へ複写</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>All words must occur; of a|b one. -word: must not. column:word looks in one column, column: alone for empty cells, /…/ for a regular expression.</source>
        <translation>すべての語を含む行を表示。a|b はいずれか。-語 は含まない行。列名:語 はその列だけ、列名: だけなら空欄、/…/ は正規表現。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RelationshipFields</name>
    <message>
        <source>several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>What the amount measures</source>
        <translation>金額の意味</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Sum of several parties together</source>
        <translation>複数の当事者の合計</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RelationshipPage</name>
    <message>
        <source>Reverse the direction</source>
        <translation>向きを逆にする</translation>
    </message>
    <message>
        <source>Delete this relationship</source>
        <translation>この関係を削除</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RelationshipTable</name>
    <message>
        <source>Show only the relationships of what is selected</source>
        <translation>選択したものの関係だけを表示</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::RelationshipTableModel</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Select entities to see theirs of %L1 relationships.</source>
        <translation>関係は%L1件あります。対象を選ぶと、その関係が出ます。</translation>
    </message>
    <message>
        <source>%L1 of %L2: those of the selected entities</source>
        <translation>%L2件のうち、選んだ対象の関係%L1件</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ReviewPanel</name>
    <message>
        <source>Find in notes and questions</source>
        <translation>メモと問いを検索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>Nothing is open, stale or missing.</source>
        <translation>未解決・停滞・欠落はありません。</translation>
    </message>
    <message>
        <source>Since you last opened</source>
        <translation>前回開いてからの変更</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>ほか%L1件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>プロジェクトを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::SceneController</name>
    <message>
        <source>Laying out</source>
        <translation>配置中</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::SelectionWords</name>
    <message>
        <source>selected: 1 deal</source>
        <translation>選択：取引1件</translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>対象1件</translation>
    </message>
    <message>
        <source>%L1 entities</source>
        <translation>対象%L1件</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1件の関係</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>注記1件</translation>
    </message>
    <message>
        <source>%L1 annotations</source>
        <translation>注記%L1件</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ShareDialog</name>
    <message>
        <source>%L1 entity</source>
        <translation>対象%L1件</translation>
    </message>
    <message>
        <source>%L1 entities</source>
        <translation>対象%L1件</translation>
    </message>
    <message>
        <source>%L1 relationship</source>
        <translation>関係%L1件</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
    <message>
        <source>%L1 deal</source>
        <translation>取引%L1件</translation>
    </message>
    <message>
        <source>%L1 deals</source>
        <translation>取引%L1件</translation>
    </message>
    <message>
        <source>%L1 claim</source>
        <translation>主張%L1件</translation>
    </message>
    <message>
        <source>%L1 claims</source>
        <translation>主張%L1件</translation>
    </message>
    <message>
        <source>%L1 source</source>
        <translation>出典%L1件</translation>
    </message>
    <message>
        <source>%L1 sources</source>
        <translation>出典%L1件</translation>
    </message>
    <message>
        <source>%L1 board</source>
        <translation>ボード%L1枚</translation>
    </message>
    <message>
        <source>%L1 boards</source>
        <translation>ボード%L1枚</translation>
    </message>
    <message>
        <source>%L1 annotation</source>
        <translation>注記%L1件</translation>
    </message>
    <message>
        <source>%L1 annotations</source>
        <translation>注記%L1件</translation>
    </message>
    <message>
        <source>%L1 step</source>
        <translation>手順%L1件</translation>
    </message>
    <message>
        <source>%L1 steps</source>
        <translation>手順%L1件</translation>
    </message>
    <message>
        <source>%L1 snapshot</source>
        <translation>スナップショット%L1件</translation>
    </message>
    <message>
        <source>%L1 snapshots</source>
        <translation>スナップショット%L1件</translation>
    </message>
    <message>
        <source>%L1 merge</source>
        <translation>統合%L1件</translation>
    </message>
    <message>
        <source>%L1 merges</source>
        <translation>統合%L1件</translation>
    </message>
    <message>
        <source>%L1 judgement</source>
        <translation>同一性の判断%L1件</translation>
    </message>
    <message>
        <source>%L1 judgements</source>
        <translation>同一性の判断%L1件</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1（非公開）</translation>
    </message>
    <message>
        <source>%1 that hang on what is private</source>
        <translation>%1（非公開のものに付随）</translation>
    </message>
    <message>
        <source>%1 that are not on these boards</source>
        <translation>%1（これらのボードにない）</translation>
    </message>
    <message>
        <source>%1 of the history</source>
        <translation>履歴の%1</translation>
    </message>
    <message>
        <source>The author's name on %1</source>
        <translation>%1の作業者名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Share a Copy</source>
        <translation>共有用の写し</translation>
    </message>
    <message>
        <source>Share a Copy…</source>
        <translation>共有用の写し…</translation>
    </message>
    <message>
        <source>Boards that go along</source>
        <translation>含めるボード</translation>
    </message>
    <message>
        <source>What the copy leaves out</source>
        <translation>写しから除かれるもの</translation>
    </message>
    <message>
        <source>Choose a board.</source>
        <translation>ボードを選んでください。</translation>
    </message>
    <message>
        <source>Looking what is private…</source>
        <translation>非公開のものを調べています…</translation>
    </message>
    <message>
        <source>Names that you wrote into notes and quotes go along: read them once more.</source>
        <translation>メモや引用に書いた名前はそのまま含まれます。もう一度読み返してください。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::ShortcutsDialog</name>
    <message>
        <source>Pan</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Drag on empty ground, Ctrl+arrows</source>
        <translation>空いた所をドラッグ、Ctrl+矢印</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置で拡大縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>Shift+click or Ctrl+click</source>
        <translation>Shift+クリック または Ctrl+クリック</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>四角で選択</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>投げ縄で選択</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+ドラッグ</translation>
    </message>
    <message>
        <source>Walk along the links</source>
        <translation>つながりをたどる</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Add an entity here</source>
        <translation>ここに対象を追加</translation>
    </message>
    <message>
        <source>Double click on empty ground</source>
        <translation>空いた所をダブルクリック</translation>
    </message>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>First Keys Again</source>
        <translation>最初のキーに戻す</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1のキー</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1は「%2」に割り当てられています。先にそちらを変えてください。</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::SourceChip</name>
    <message>
        <source>The source that facts are entered from</source>
        <translation>入力中の事実の出典</translation>
    </message>
    <message>
        <source>The quote that goes into each claim</source>
        <translation>各主張に入る引用</translation>
    </message>
    <message>
        <source>Enter facts without a source</source>
        <translation>出典なしで入力</translation>
    </message>
    <message>
        <source>Add a quote: it goes into each claim</source>
        <translation>引用を追加：各主張に入ります</translation>
    </message>
    <message>
        <source>Quote: “%1”</source>
        <translation>引用：「%1」</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Facts entered now are claims of “%1”</source>
        <translation>これから入力する事実は「%1」の主張になります</translation>
    </message>
    <message>
        <source>Choose the source that the facts you enter come from</source>
        <translation>入力する事実の出典を選ぶ</translation>
    </message>
    <message>
        <source>Title, or paste an address</source>
        <translation>題名、または URL を貼り付け</translation>
    </message>
    <message>
        <source>New source “%1”</source>
        <translation>新しい出典「%1」</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Address of an archived copy</source>
        <translation>保存された写しの URL</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language, such as ja</source>
        <translation>言語（例：ja）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>no other source</source>
        <translation>他の出典ではない</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>元の出典</translation>
    </message>
    <message>
        <source>In shared copies and exports</source>
        <translation>共有用の写しと書き出しで</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>left out (private)</source>
        <translation>除外（非公開）</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>新しい出典</translation>
    </message>
    <message>
        <source>Text, as it was when read</source>
        <translation>読んだ時点の本文</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::StartPage</name>
    <message>
        <source>Moneyties</source>
        <translation>Moneyties</translation>
    </message>
    <message>
        <source>Who funded whom, and who says so.</source>
        <translation>誰が誰に資金を出したか。そして誰がそう言うのか。</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>見本を開く</translation>
    </message>
    <message>
        <source>A copy of the OpenAI story: 32 entities, their money and quarrels, each with its sources.</source>
        <translation>OpenAI の物語の写し。32の対象、その資金と対立を、それぞれの出典とともに。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>An empty chart in a file of your own. Every change is saved as you make it.</source>
        <translation>自分のファイルに空の図を作ります。変更はその場で保存されます。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A Moneyties project (.ties) from this computer.</source>
        <translation>このコンピューターの Moneyties プロジェクト（.ties）。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったファイル</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>実行中の処理を中止</translation>
    </message>
    <message>
        <source>Show the whole board (Ctrl+0)</source>
        <translation>ボード全体を表示（Ctrl+0）</translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>対象1件</translation>
    </message>
    <message>
        <source>%L1 entities</source>
        <translation>対象%L1件</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1件の関係</translation>
    </message>
    <message>
        <source>%L1 relationships</source>
        <translation>%L1件の関係</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>倍率 %1</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::StyleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>規則を追加</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>規則を削除</translation>
    </message>
    <message>
        <source>Apply earlier</source>
        <translation>先に適用</translation>
    </message>
    <message>
        <source>Apply later, over the others</source>
        <translation>後に適用（他より優先）</translation>
    </message>
    <message>
        <source>Default Style</source>
        <translation>標準のスタイル</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Rules, applied from top to bottom</source>
        <translation>規則（上から順に適用）</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Set the</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>To</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>実線</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>破線</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>点線</translation>
    </message>
    <message>
        <source>Labels of relationships</source>
        <translation>関係のラベル</translation>
    </message>
    <message>
        <source>All, by themselves</source>
        <translation>自動ですべて</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::StyleWords</name>
    <message>
        <source>Entities</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>線種</translation>
    </message>
    <message>
        <source>pictogram</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>number of relationships</source>
        <translation>関係の数</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>year of the beginning</source>
        <translation>開始年</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Their own colours</source>
        <translation>それぞれの色</translation>
    </message>
    <message>
        <source>Okabe and Ito, for every eye</source>
        <translation>岡部・伊藤（色覚に配慮）</translation>
    </message>
    <message>
        <source>Tol, bright</source>
        <translation>Tol（明るい）</translation>
    </message>
    <message>
        <source>Viridis, from light to dark</source>
        <translation>Viridis（明から暗）</translation>
    </message>
    <message>
        <source>Cividis, from light to dark</source>
        <translation>Cividis（明から暗）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1：%3による%2</translation>
    </message>
    <message>
        <source>sources agree</source>
        <translation>出典が一致</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>否定あり</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>出典の食い違い</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::TabStrip</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::TagPage</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>新しいタグ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::TiesSection</name>
    <message>
        <source>%L1 more stand in the table</source>
        <translation>ほか%L1件は表にあります</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>あと%L1件を表示</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::TightnessSlider</name>
    <message>
        <source>Overall shape</source>
        <translation>全体の形</translation>
    </message>
    <message>
        <source>Close neighbours</source>
        <translation>隣を近くに</translation>
    </message>
    <message>
        <source>What the next layout is to show: the shape of the whole, or who is next to whom</source>
        <translation>次の配置で重んじるもの：全体の形か、隣どうしの近さか</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::TypePage</name>
    <message>
        <source>from one to the other</source>
        <translation>一方から他方へ</translation>
    </message>
    <message>
        <source>the same from both sides</source>
        <translation>双方から同じ</translation>
    </message>
    <message>
        <source>no money moves</source>
        <translation>資金は動かない</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>相手へ</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>相手から</translation>
    </message>
    <message>
        <source>to a third party</source>
        <translation>第三者へ</translation>
    </message>
    <message>
        <source>money and control</source>
        <translation>資金と支配</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>ゆるい</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>論評</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Types of relationships</source>
        <translation>関係の種類</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English, told from the target</source>
        <translation>英語（相手側から）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese, told from the target</source>
        <translation>日本語（相手側から）</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <translation>かなの読み</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Money goes</source>
        <translation>資金の行き先</translation>
    </message>
    <message>
        <source>Kind of tie, for paths</source>
        <translation>つながりの性質（経路用）</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>新しい種類</translation>
    </message>
    <message>
        <source>Who stands at its beginning, usually</source>
        <translation>起点になる対象（通常）</translation>
    </message>
    <message>
        <source>Who stands at its end, usually</source>
        <translation>終点になる対象（通常）</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>種別を問わない</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::UndoController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::VersionsController</name>
    <message>
        <source>Moneyties projects (*.ties)</source>
        <translation>Moneyties プロジェクト (*.ties)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 の写し</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>複製中</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>写しは %1 にあります</translation>
    </message>
    <message>
        <source>Share a Copy</source>
        <translation>共有用の写し</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 共有用</translation>
    </message>
    <message>
        <source>Sharing a copy</source>
        <translation>共有用の写しを作成中</translation>
    </message>
    <message>
        <source>The copy to share is in %1</source>
        <translation>共有用の写しは %1 にあります</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>A name for the project as it is now</source>
        <translation>今の状態の名前</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>スナップショット：%1</translation>
    </message>
    <message>
        <source>Erased for good, with %L1 changes in the history</source>
        <translation>完全に消去しました（履歴の変更%L1件を含む）</translation>
    </message>
    <message>
        <source>Select what is to be erased.</source>
        <translation>消去するものを選択してください。</translation>
    </message>
    <message>
        <source>%1, with all that hangs on it, goes from the project, from the history and from every snapshot. Nothing brings it back. Copies that you made keep it.</source>
        <translation>%1とそれに付随するすべてが、プロジェクト・履歴・すべてのスナップショットから消えます。元には戻せません。作成済みの写しには残ります。</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>完全に消去しますか</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去中</translation>
    </message>
    <message>
        <source>Trim the history?</source>
        <translation>履歴を削りますか</translation>
    </message>
    <message>
        <source>What these steps did stays done, and their lines stay in the history; but they can no longer be undone, and snapshots taken before them go.</source>
        <translation>これらの手順の結果と履歴の行は残りますが、元に戻せなくなり、それ以前のスナップショットは消えます。</translation>
    </message>
    <message>
        <source>Trim the History</source>
        <translation>履歴を削る</translation>
    </message>
    <message>
        <source>Trimming the history</source>
        <translation>履歴を削っています</translation>
    </message>
    <message>
        <source>The project is so already.</source>
        <translation>プロジェクトはすでにその状態です。</translation>
    </message>
    <message>
        <source>Snapshot removed; the steps that led to it stay.</source>
        <translation>スナップショットを削除しました。そこまでの手順は残ります。</translation>
    </message>
    <message>
        <source>This file was damaged on its way</source>
        <translation>このファイルは途中で壊れたようです</translation>
    </message>
    <message>
        <source>some of its pages cannot be read</source>
        <translation>読めないページがあります</translation>
    </message>
    <message>
        <source>Ask for it once more, or salvage it: moneyties check --salvage</source>
        <translation>もう一度送ってもらうか、救出してください：moneyties check --salvage</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::VocabularyDialog</name>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Custom Fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>moneyties::ui::Workspace</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Every relationship in a row, edited in place (F7)</source>
        <translation>一行に一つの関係、その場で編集（F7）</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>How two entities are connected (F9)</source>
        <translation>二つの対象のつながり（F9）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Every step, newest first (F10)</source>
        <translation>すべての手順、新しい順（F10）</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made</source>
        <translation>変更はすぐにファイルに入ります</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>This project cannot be changed here</source>
        <translation>このプロジェクトはここでは変更できません</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Every entity in a row, edited in place (F6)</source>
        <translation>一行に一つの対象、その場で編集（F6）</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>What is open, stale, missing or changed (F4)</source>
        <translation>未解決・停滞・欠落・変更（F4）</translation>
    </message>
    <message>
        <source>The filter of this board leaves it out of sight.</source>
        <translation>このボードの絞り込みで見えなくなっています。</translation>
    </message>
</context>
</TS>
