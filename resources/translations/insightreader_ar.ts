<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About InsightReader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the posts that matter, read them in peace, mark what counts, and quote it with proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no connection unless you ask it to save an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt, used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Save files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read (%s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and documents (*.epub *.pdf *.docx *.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web archives (*.warc *.warc.gz *.wacz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of other programs (*.zip *.csv *.json *.html *.xml *.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightReader archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a library: choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What came in stays; import {file} again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPresenter</name>
    <message>
        <source>Over the posts that both of them coded: what both marked with a code, and what one alone did. Enter shows the passages on which they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody else has coded the same posts, and you have joined their library with yours, this view tells how far you agree (Cohen&apos;s kappa), and where you don&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All codes: {kappa}, over %Ln post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all notes: words, codes, titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>There is nothing to read in the folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Edit comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words these are, when the post quotes them itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse: it isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place where the text is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Character restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted there: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of {name}? Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost character was put back here by a correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPresenter</name>
    <message>
        <source>First make codes in a dimension that holds outcomes, such as Succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage tells of this case yet. Mark one in a post and code it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which passage shows it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Add an outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcomes oppose one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome has lost its passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go? An outcome needs a passage that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is a code of a dimension that holds cases. Make such a dimension in the codebook, add a code for each case, and code the passages that tell it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Close the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these passages say together? Type @ to refer to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage carries both codes. Either nobody has written about it, or it was not coded yet: mark a passage in a post and give it both codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State as the passages show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the passages show it: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Codes of the selected notes (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected notes (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected notes (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, style and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeAsking</name>
    <message>
        <source>New code in {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the passages that get the new code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” below “{target}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into “{target}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeDetails</name>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{passages}, %Ln of them example(s) (X on a card)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What doesn&apos;t, though one might think so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Codes of these passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>plain codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stripes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookActions</name>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dimension…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code or dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your codebook is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes say what passages are about: a case, its outcome, a factor. Type N for a new one, give codes to passages as you read (T on a card), or begin with the ready codebook for cross-sector missions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}” (Dimension/Name files it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}” in {dimension}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Find a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or create a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentPreview</name>
    <message>
        <source>Preview of the comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show blocks without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same, word for word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectingPresenter</name>
    <message>
        <source>Nothing was left out of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something in the block that is to be taken out, then press X</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Each strip is a post from its first paragraph to its last. Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see what of your posts was never on show, and never coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs never on show in {unread} of %Ln post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here stays, whatever a new version of the page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” was added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtfulDialog</name>
    <message>
        <source>Quotations to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop here to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, links and text. Exports of other programs and libraries are looked into first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one and merge the other into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post that stays goes on showing its own text; the texts, notes, tags and collections of the other become part of it. Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two posts have the same bytes, address or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPresenter</name>
    <message>
        <source>Two posts became one. Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Show the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the posts that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, links or text anywhere here, or begin with one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that you delete wait here until you erase them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts come here as you save, sort, star, tag or annotate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, a beginning such as “collab*”, or OR between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages speak of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage speaks of both: something to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages speak for it and against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed or gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{state} (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocks}: {unseen} never on show, {marked} marked, {coded} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {both} · first alone {first} · second alone {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kappa undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on one post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and notes as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages as a page to search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages and sources as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References as CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References as RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References as BibLaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures with their checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive of everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPresenter</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note and change of yours carries this name, those made before as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON Feed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts come to the inbox, each once. A feed may have {size} MB; of its entries the first {entries} are read, and it is given up after {seconds} seconds. Nothing is fetched by itself, unless you choose a time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds that are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often feeds are refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsPresenter</name>
    <message>
        <source>Refreshing {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Feeds refreshed; %Ln new post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed} is followed. Refresh brings its posts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By verdict, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the words quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Posts that you have stay as they are, and get the tags and highlights that they lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join posts that both libraries have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be carried as it stands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownPagesPresenter</name>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these page(s) are there already:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is there already:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrariesPresenter</name>
    <message>
        <source>Open another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window shows that library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightReader opens “{library}” at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{library}” opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export… (a workbook holds matrices)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rows or columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the codebook&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count child codes for their parents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Nothing to cross yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix crosses two dimensions of your codebook: cases and factors, say. Mark passages in posts and give each of them codes (T on its card); the matrix then shows where evidence is, where a gap, and where passages contradict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{passages} in %Ln cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationTree</name>
    <message>
        <source>Places in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Open a post first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a post with a text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post with several versions has to be open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>Make and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is a folder: give it a name without slashes, and a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides every note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in the post: highlight it, comment on it, give it codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesHeader</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order: filtered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>no longer shown by its passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This post has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a post, a tag, an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Places: inbox, collections, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Find a passage: its words, its note, its post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the passage · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Words of {whose}, quoted here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The codebook as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook was never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on {moment}, after: {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Enter takes or leaves · Ctrl+Enter: done · Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read; the capture is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with lost characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has its first value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings have their first values again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoting {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Where this post comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: every capture and every text has the hash that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what it was: {parts}. A backup may still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}, the one that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the capture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>both words, in any form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so (three letters or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that differ in a letter or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first without the second; NOT moon too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one field: title, author, site, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this tag; code:outcome/success likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also read, starred, inbox, later, archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes; kind:note finds notes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a language; collection: for a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published then; date:2024..2026 for a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved then, in the same ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes fields and values. Down goes to the results, F3 to the next match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the highlight a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the highlight a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the highlight a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the highlight a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next removed block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous removed block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the removed block back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected block out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose a post to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text to highlight it, comment on it or code it. Keys 1 to 5 highlight in a colour, C comments, N goes to the next note. F1 opens the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPresenter</name>
    <message>
        <source>This is revision {number} of {date}; the newest is revision {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read. The capture is safe already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecapturingPresenter</name>
    <message>
        <source>New version of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version is saved; no note was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) have no place in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedBar</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this block back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this block out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type what was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the title: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that held nothing else: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the word, whole in %Ln text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the word, whole elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page says it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lost characters are known in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is mended with “Edit details”; no text is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line was dropped here that held nothing but lost characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two marks belong together: type both, such as “”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put in unasked. Each repair is a recorded correction: the capture stays as it is, and Undo takes the repair back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Order of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>note: {snippet}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln result(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Daily review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the passage (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still due. Open the review again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note comes back the day after it was made, then when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer than the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionBar</name>
    <message>
        <source>Go to the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of highlights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no field “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a value of that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a date such as 2026-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket closes that wasn&apos;t opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” stands between two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark isn&apos;t closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket isn&apos;t closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” has nothing to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before * come three letters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ~ come four letters at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being made. Until then the library is looked through plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More may be found: the beginning is too common.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search posts, notes, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondaryDialog</name>
    <message>
        <source>Quoted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post quotes somebody else here. The reference will say “quoted in”, so that you never cite a work that you haven&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the post&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionActs</name>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln post(s) for ever?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text, captures, revisions, history and notes go as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before may still hold some of it. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new keys. Esc keeps the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Press it again to take it from there, or other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowingPresenter</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message>
        <source>How many voices stand behind each code: a segment is an author&apos;s share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see whether a case rests on one author or on many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Clear recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Find or create a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More went wrong; the button copies all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way. Saving, imports, exports, feeds and backups are listed here, with what went wrong, until you clear them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message>
        <source>When what you coded was published, saved or last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save posts and mark passages in them; here is when they are from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bar for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage carries a code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once passages carry several codes, this map shows which of them meet, and how often: the diagonal counts all passages of a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many passages carry each two codes; a code with itself: all of its.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {what}, in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage says exactly what was quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words; only spaces, quotes or dashes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, now at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody chose this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source now says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words occur at several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is no longer in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Block {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Save files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: posts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: codes, matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this library at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this post comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version from its address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean again by today&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About InsightReader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>A broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library lies in a folder that another program copies. That can damage it; keep it in a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite found faults in the library&apos;s file. Nothing was changed. Close InsightReader and type “insightreader restore --newest” to put the newest good backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the text, then choose its place on the card (L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text first, or go to a note with N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved; {missed} of %Ln image(s) couldn&apos;t be fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a quotation in a quotation: {whose}, quoted in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: copied as this post&apos;s own words, but they seem to be those of {name}. Mark the passage and record whose words they are (Q on its card).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightReader opens no connection unless you ask it to save an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes a while, and how it ended (Ctrl+Shift+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) went wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%Ln block(s) without a change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in InsightReader. What you saved is safe. The report below holds nothing from your library; you may copy and send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Found on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doubtful</name>
    <message numerus="yes">
        <source>%Ln quotation(s) in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The same bytes; texts {share} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address; texts {share} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts {share} % alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>New dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take outcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a passage away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn&apos;t work. Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is kept, and can be opened in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is refused for safety. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Nothing was changed; a backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This change was not made; everything saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to work. This change was not made; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being made. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the capture took too much time or memory. The capture itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be used: it is damaged, unknown, or of a newer version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stumbled over this file. What came in before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its markup is nested too deeply to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation isn&apos;t in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link can&apos;t be opened. Copy it again from where you found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That id fits several things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed again since, so this can&apos;t be undone without losing that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the trash can be erased for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two can&apos;t become one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is empty or taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be put inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code stands in a dimension of another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of that name answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server couldn&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has nothing at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t written as a link of InsightReader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id in it is incomplete or has other characters than an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in it isn&apos;t a range of characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning this page took too long, so its plain text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning this page took too much memory, so its plain text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning this page failed, so its plain text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is built in too complicated a way, so its plain text is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the address and the highlights of this page were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the plain text of this page is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who is quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a removed block back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a block out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>A feed tells what is new on a blog or a site, without an account.

Paste its address above and press Enter. It is often that of the site with /feed, /rss.xml or /atom.xml behind it, and many sites show it with an orange sign. Then “Refresh now” saves what is new as posts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>InsightReader sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightReader archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightReader library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readwise Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readwise highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references (CSL JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project for qualitative analysis (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebook (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date can&apos;t be read; the rest comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this passage isn&apos;t in the text; it is kept as an orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed, not a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text can&apos;t be read; the address comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is too large to be a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed; rows may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file isn&apos;t in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row holds no highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours stays; the other says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{posts} and {notes} came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{posts} and {notes} would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by their bytes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their address: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their text: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that joined yours: {count} ({ways}); with another text: {differing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that would join yours: {count} ({ways}); with another text: {differing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the notes stand in your library: {verdicts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note-history</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The library&apos;s file is damaged and was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the library is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good backup can take its place; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup of it in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address, asked by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>removed</name>
    <message>
        <source>Page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of nothing but question marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question marks at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question mark inside a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question marks on both sides of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark that the page gives elsewhere as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are no character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Imported {posts} and {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) joined yours, {differing} with another text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {name}: {posts}, {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any font of this computer; Literata comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show block numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To cite § 12 of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of codes under highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a colour never stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a text cursor by the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For screen readers, and to select by keys (F7). Else the arrow keys scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more posts in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start. None: the usual place of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the browser&apos;s SingleFile saves pages. Each comes in by itself, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by its address without tracking parameters, or by its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is open. Else only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to take pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, in the line at the window&apos;s foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as another post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new version of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln went wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {posts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
