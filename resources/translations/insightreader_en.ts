<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementPresenter</name>
    <message numerus="yes">
        <source>All codes: {kappa}, over %Ln post(s)</source>
        <translation>
            <numerusform>All codes: {kappa}, over %Ln post</numerusform>
            <numerusform>All codes: {kappa}, over %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message numerus="yes">
        <source>%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.</source>
        <translation>
            <numerusform>%Ln picture not saved: a picture alone is no post. Save the page that shows it.</numerusform>
            <numerusform>%Ln pictures not saved: a picture alone is no post. Save the page that shows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDetails</name>
    <message numerus="yes">
        <source>{passages}, %Ln of them example(s) (X on a card)</source>
        <translation>
            <numerusform>{passages}, %Ln of them example (X on a card)</numerusform>
            <numerusform>{passages}, %Ln of them examples (X on a card)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message numerus="yes">
        <source>%Ln code(s) came in</source>
        <translation>
            <numerusform>%Ln code came in</numerusform>
            <numerusform>%Ln codes came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) with this code already.</source>
        <translation>
            <numerusform>%Ln passage with this code already.</numerusform>
            <numerusform>%Ln passages with this code already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message numerus="yes">
        <source>%Ln block(s) changed</source>
        <translation>
            <numerusform>%Ln block changed</numerusform>
            <numerusform>%Ln blocks changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln author</numerusform>
            <numerusform>%Ln authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message numerus="yes">
        <source>Paragraphs never on show in {unread} of %Ln post(s)</source>
        <translation>
            <numerusform>Paragraphs never on show in {unread} of %Ln posts</numerusform>
            <numerusform>Paragraphs never on show in {unread} of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%Ln passage(s) changed or gone</source>
        <translation>
            <numerusform>%Ln passage changed or gone</numerusform>
            <numerusform>%Ln passages changed or gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsPresenter</name>
    <message numerus="yes">
        <source>Feeds refreshed; %Ln new post(s)</source>
        <translation>
            <numerusform>Feeds refreshed; %Ln new post</numerusform>
            <numerusform>Feeds refreshed; %Ln new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) failed</source>
        <translation>
            <numerusform>%Ln feed failed</numerusform>
            <numerusform>%Ln feeds failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownPagesPresenter</name>
    <message numerus="yes">
        <source>%Ln of these page(s) are there already:</source>
        <translation>
            <numerusform>%Ln of these pages is there already:</numerusform>
            <numerusform>%Ln of these pages are there already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message numerus="yes">
        <source>%Ln cell(s) with the beginning of a summary alone</source>
        <translation>
            <numerusform>%Ln cell with the beginning of a summary alone</numerusform>
            <numerusform>%Ln cells with the beginning of a summary alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message numerus="yes">
        <source>{passages} in %Ln cell(s)</source>
        <translation>
            <numerusform>{passages} in %Ln cell</numerusform>
            <numerusform>{passages} in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with evidence</source>
        <translation>
            <numerusform>%Ln with evidence</numerusform>
            <numerusform>%Ln with evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message numerus="yes">
        <source>{chosen} of %Ln chosen</source>
        <translation>
            <numerusform>{chosen} of %Ln chosen</numerusform>
            <numerusform>{chosen} of %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message numerus="yes">
        <source>%Ln place(s) with lost characters</source>
        <translation>
            <numerusform>%Ln place with lost characters</numerusform>
            <numerusform>%Ln places with lost characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecapturingPresenter</name>
    <message numerus="yes">
        <source>A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.</source>
        <translation>
            <numerusform>A new version is saved. %Ln note to look at; see What changed, Ctrl+Shift+H.</numerusform>
            <numerusform>A new version is saved. %Ln notes to look at; see What changed, Ctrl+Shift+H.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) have no place in it.</source>
        <translation>
            <numerusform>%Ln correction has no place in it.</numerusform>
            <numerusform>%Ln corrections have no place in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message numerus="yes">
        <source>the word, whole in %Ln text(s)</source>
        <translation>
            <numerusform>the word, whole in %Ln text</numerusform>
            <numerusform>the word, whole in %Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln alike</source>
        <translation>
            <numerusform>Accept all %Ln alike</numerusform>
            <numerusform>Accept all %Ln alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln result(s) so far</source>
        <translation>
            <numerusform>%Ln result so far</numerusform>
            <numerusform>%Ln results so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%Ln still due.</source>
        <translation>
            <numerusform>%Ln still due.</numerusform>
            <numerusform>%Ln still due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionActs</name>
    <message numerus="yes">
        <source>Erase %Ln post(s) for ever?</source>
        <translation>
            <numerusform>Erase %Ln post for ever?</numerusform>
            <numerusform>Erase %Ln posts for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>Tags of %Ln post(s)</source>
        <translation>
            <numerusform>Tags of %Ln post</numerusform>
            <numerusform>Tags of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message numerus="yes">
        <source>Saved; {missed} of %Ln image(s) couldn't be fetched</source>
        <translation>
            <numerusform>Saved; {missed} of %Ln images couldn't be fetched</numerusform>
            <numerusform>Saved; {missed} of %Ln images couldn't be fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message numerus="yes">
        <source>%Ln task(s) under way</source>
        <translation>
            <numerusform>%Ln task under way</numerusform>
            <numerusform>%Ln tasks under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) went wrong</source>
        <translation>
            <numerusform>%Ln task went wrong</numerusform>
            <numerusform>%Ln tasks went wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%Ln block(s) without a change</source>
        <translation>
            <numerusform>%Ln block without a change</numerusform>
            <numerusform>%Ln blocks without a change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doubtful</name>
    <message numerus="yes">
        <source>%Ln quotation(s) in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</source>
        <translation>
            <numerusform>%Ln quotation in this export to look at: its source no longer says it, or says it more than once. The file will tell so beside it.</numerusform>
            <numerusform>%Ln quotations in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%Ln thing(s) are there already.</source>
        <translation>
            <numerusform>%Ln thing is there already.</numerusform>
            <numerusform>%Ln things are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%Ln post(s) joined yours, {differing} with another text.</source>
        <translation>
            <numerusform>%Ln post joined yours, {differing} with another text.</numerusform>
            <numerusform>%Ln posts joined yours, {differing} with another text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln thing could not be carried.</numerusform>
            <numerusform>%Ln things could not be carried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went wrong.</source>
        <translation>
            <numerusform>%Ln went wrong.</numerusform>
            <numerusform>%Ln went wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s).</source>
        <translation>
            <numerusform>%Ln new post.</numerusform>
            <numerusform>%Ln new posts.</numerusform>
        </translation>
    </message>
</context>
</TS>
