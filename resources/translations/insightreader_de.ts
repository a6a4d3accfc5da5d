<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About InsightReader</source>
        <translation>Über InsightReader</translation>
    </message>
    <message>
        <source>Save the posts that matter, read them in peace, mark what counts, and quote it with proof.</source>
        <translation>Beiträge sichern, die zählen, in Ruhe lesen, Wichtiges markieren und mit Beleg zitieren.</translation>
    </message>
    <message>
        <source>It opens no connection unless you ask it to save an address.</source>
        <translation>Das Programm öffnet keine Verbindung, außer Sie lassen eine Adresse sichern.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt, used under the LGPL.</source>
        <translation>Freie Software unter der MIT-Lizenz; gebaut mit Qt, genutzt unter der LGPL.</translation>
    </message>
    <message>
        <source>Your library: {folder}</source>
        <translation>Ihre Bibliothek: {folder}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Save files</source>
        <translation>Dateien sichern</translation>
    </message>
    <message>
        <source>Everything that can be read (%s)</source>
        <translation>Alles, was gelesen werden kann (%s)</translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</source>
        <translation>Seiten und Texte (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Books and documents (*.epub *.pdf *.docx *.odt)</source>
        <translation>Bücher und Dokumente (*.epub *.pdf *.docx *.odt)</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Web archives (*.warc *.warc.gz *.wacz)</source>
        <translation>Webarchive (*.warc *.warc.gz *.wacz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save an address</source>
        <translation>Adresse sichern</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>Die Seite wird einmal geladen, jetzt, weil Sie es verlangen. Adresse:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exports of other programs (*.zip *.csv *.json *.html *.xml *.opml)</source>
        <translation>Exporte anderer Programme (*.zip *.csv *.json *.html *.xml *.opml)</translation>
    </message>
    <message>
        <source>InsightReader archives (*.zip)</source>
        <translation>InsightReader-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Join a library: choose its folder</source>
        <translation>Bibliothek vereinen: ihren Ordner wählen</translation>
    </message>
    <message>
        <source>{file}: {kind}</source>
        <translation>{file}: {kind}</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>Importiert, aber nicht alles</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; import {file} again to complete it.</source>
        <translation>Angehalten. Was hereinkam, bleibt; {file} noch einmal importieren, um es zu vollenden.</translation>
    </message>
</context>
<context>
    <name>AgreementPresenter</name>
    <message>
        <source>Over the posts that both of them coded: what both marked with a code, and what one alone did. Enter shows the passages on which they differ.</source>
        <translation>Über die Beiträge, die beide codiert haben: was beide mit einem Code markiert haben und was nur eine Person. Enter zeigt die Stellen, bei denen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>When somebody else has coded the same posts, and you have joined their library with yours, this view tells how far you agree (Cohen&apos;s kappa), and where you don&apos;t.</source>
        <translation>Wenn jemand anders dieselben Beiträge codiert hat und Sie beide Bibliotheken vereint haben, zeigt diese Ansicht, wie weit Sie übereinstimmen (Cohens Kappa) und wo nicht.</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>Andere Bibliothek vereinen…</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>the first alone</source>
        <translation>nur die erste Person</translation>
    </message>
    <message>
        <source>the second alone</source>
        <translation>nur die zweite Person</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcken</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>All codes: {kappa}, over %Ln post(s)</source>
        <translation>
            <numerusform>Alle Codes: {kappa}, über %Ln Beitrag</numerusform>
            <numerusform>Alle Codes: {kappa}, über %Ln Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtern und ordnen</translation>
    </message>
    <message>
        <source>The notes of all posts come together here. Open a post, select a passage, and highlight it, comment on it, or give it codes.</source>
        <translation>Hier kommen die Notizen aller Beiträge zusammen. Öffnen Sie einen Beitrag, wählen Sie eine Stelle aus und markieren, kommentieren oder codieren Sie sie.</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>Lesen gehen</translation>
    </message>
    <message>
        <source>Find in all notes: words, codes, titles</source>
        <translation>In allen Notizen suchen: Wörter, Codes, Titel</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>AnnotationSidebar</name>
    <message>
        <source>Note on the whole post</source>
        <translation>Notiz zum ganzen Beitrag</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>AutoCodingPresenter</name>
    <message>
        <source>Coded {passages}. Undo takes all of it back.</source>
        <translation>{passages} codiert. Rückgängig nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>BriefActions</name>
    <message>
        <source>New brief</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the brief or claim</source>
        <translation>Dossier oder Behauptung löschen</translation>
    </message>
    <message>
        <source>Add a part below…</source>
        <translation>Teil darunter einfügen…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Zitat…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Behauptung…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>Matrix…</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>Teil nach oben</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>Teil nach unten</translation>
    </message>
    <message>
        <source>Heading one rank higher</source>
        <translation>Überschrift eine Stufe höher</translation>
    </message>
    <message>
        <source>Heading one rank lower</source>
        <translation>Überschrift eine Stufe tiefer</translation>
    </message>
    <message>
        <source>Take the part out</source>
        <translation>Teil herausnehmen</translation>
    </message>
    <message>
        <source>Preview with references</source>
        <translation>Vorschau mit Literaturangaben</translation>
    </message>
    <message>
        <source>Export the brief…</source>
        <translation>Dossier exportieren…</translation>
    </message>
    <message>
        <source>Add a passage…</source>
        <translation>Stelle hinzufügen…</translation>
    </message>
</context>
<context>
    <name>BriefAsking</name>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>Wie sich die Stelle zur Behauptung verhält</translation>
    </message>
    <message>
        <source>There is no passage yet. Mark one in a post first.</source>
        <translation>Es gibt noch keine Stelle. Markieren Sie zuerst eine in einem Beitrag.</translation>
    </message>
    <message>
        <source>Find a claim, or say a new one</source>
        <translation>Behauptung suchen oder eine neue schreiben</translation>
    </message>
    <message>
        <source>New claim: “{words}”</source>
        <translation>Neue Behauptung: „{words}“</translation>
    </message>
    <message>
        <source>Which claim?</source>
        <translation>Welche Behauptung?</translation>
    </message>
    <message>
        <source>A matrix needs two dimensions whose codes are on passages. Code some.</source>
        <translation>Eine Matrix braucht zwei Dimensionen, deren Codes an Stellen stehen. Codieren Sie einige.</translation>
    </message>
    <message>
        <source>Find a matrix</source>
        <translation>Matrix suchen</translation>
    </message>
    <message>
        <source>Which matrix?</source>
        <translation>Welche Matrix?</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>References</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Beim Tippen gesichert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Style of references</source>
        <translation>Stil der Literaturangaben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>BriefClaims</name>
    <message>
        <source>Which passage bears on the claim?</source>
        <translation>Welche Stelle betrifft die Behauptung?</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>Auf welcher Stelle beruht es?</translation>
    </message>
</context>
<context>
    <name>BriefGrids</name>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} nach {columns}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>BriefLeaving</name>
    <message>
        <source>Export the brief</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Bericht für Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Title of the brief</source>
        <translation>Titel des Dossiers</translation>
    </message>
    <message>
        <source>A brief is made of parts: your own words, quotations and claims. Add the first one below, or press Ctrl+Enter wherever you are.</source>
        <translation>Ein Dossier besteht aus Teilen: eigenen Worten, Zitaten und Behauptungen. Fügen Sie unten den ersten ein, oder drücken Sie Ctrl+Enter, wo immer Sie sind.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>Das Dossier</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Say what you found, and show it</source>
        <translation>Sagen, was Sie fanden, und es zeigen</translation>
    </message>
    <message>
        <source>A brief is a report in parts: your own words, claims, and quotations that are checked against their sources. It leaves for Word, the web or Markdown with its list of references.</source>
        <translation>Ein Dossier ist ein Bericht in Teilen: eigene Worte, Behauptungen und Zitate, die an ihren Quellen geprüft sind. Es geht mit seinen Literaturangaben nach Word, ins Web oder als Markdown hinaus.</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>Dossier beginnen</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>Which passage?</source>
        <translation>Welche Stelle?</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>Auf welcher Stelle beruht es?</translation>
    </message>
    <message>
        <source>Part {place} of {parts}</source>
        <translation>Teil {place} von {parts}</translation>
    </message>
</context>
<context>
    <name>BriefPresenter</name>
    <message>
        <source>In a brief</source>
        <translation>In einem Dossier</translation>
    </message>
    <message>
        <source>In a claim</source>
        <translation>In einer Behauptung</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Dossier ohne Titel</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Say in one sentence what you found</source>
        <translation>Sagen Sie in einem Satz, was Sie fanden</translation>
    </message>
</context>
<context>
    <name>BriefPreview</name>
    <message>
        <source>Preview of the brief</source>
        <translation>Vorschau des Dossiers</translation>
    </message>
    <message>
        <source>Putting the references together…</source>
        <translation>Die Literaturangaben werden zusammengestellt…</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>There is nothing to read in the folder {name}.</source>
        <translation>Im Ordner {name} ist nichts zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.</source>
        <translation>
            <numerusform>%Ln Bild nicht gesichert: Ein Bild allein ist kein Beitrag. Sichern Sie die Seite, die es zeigt.</numerusform>
            <numerusform>%Ln Bilder nicht gesichert: Ein Bild allein ist kein Beitrag. Sichern Sie die Seite, die es zeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Codes…</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>Für eine Behauptung verwenden…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Quoted from…</source>
        <translation>Zitiert von…</translation>
    </message>
    <message>
        <source>Whose words these are, when the post quotes them itself</source>
        <translation>Wessen Worte das sind, wenn der Beitrag selbst zitiert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse: it isn&apos;t there</source>
        <translation>Ablehnen: da ist es nicht</translation>
    </message>
    <message>
        <source>Place where the text is selected</source>
        <translation>An die ausgewählte Stelle setzen</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Character restored</source>
        <translation>Zeichen wiederhergestellt</translation>
    </message>
    <message>
        <source>Quoted there: {whose}</source>
        <translation>Dort zitiert: {whose}</translation>
    </message>
    <message>
        <source>Words of {name}? Record it</source>
        <translation>Worte von {name}? Festhalten</translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation>Zum ganzen Beitrag</translation>
    </message>
    <message>
        <source>comment: {comment}</source>
        <translation>Kommentar: {comment}</translation>
    </message>
    <message>
        <source>codes: {codes}</source>
        <translation>Codes: {codes}</translation>
    </message>
    <message>
        <source>Note {place} of {count}</source>
        <translation>Notiz {place} von {count}</translation>
    </message>
    <message>
        <source>A lost character was put back here by a correction</source>
        <translation>Hier wurde ein verlorenes Zeichen durch eine Korrektur wieder eingesetzt</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Add an outcome…</source>
        <translation>Ergebnis hinzufügen…</translation>
    </message>
    <message>
        <source>outcomes oppose one another</source>
        <translation>Ergebnisse widersprechen einander</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>an outcome has lost its passage</source>
        <translation>ein Ergebnis hat seine Stelle verloren</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Attributes of the case</source>
        <translation>Merkmale des Falls</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>A case is a code of a dimension that holds cases. Make such a dimension in the codebook, add a code for each case, and code the passages that tell it.</source>
        <translation>Ein Fall ist ein Code einer Dimension für Fälle. Legen Sie im Codebuch eine solche Dimension an, darin einen Code für jeden Fall, und codieren Sie die Stellen, die davon erzählen.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Codebuch öffnen</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Close the cell</source>
        <translation>Zelle schließen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation>Zustand der Zelle</translation>
    </message>
    <message>
        <source>Summary of the cell</source>
        <translation>Zusammenfassung der Zelle</translation>
    </message>
    <message>
        <source>What do these passages say together? Type @ to refer to one of them.</source>
        <translation>Was sagen diese Stellen zusammen? Mit @ auf eine verweisen.</translation>
    </message>
    <message>
        <source>No passage carries both codes. Either nobody has written about it, or it was not coded yet: mark a passage in a post and give it both codes.</source>
        <translation>Keine Stelle trägt beide Codes. Entweder hat niemand davon geschrieben oder es ist noch nicht codiert: Markieren Sie eine Stelle in einem Beitrag und geben Sie ihr beide Codes.</translation>
    </message>
    <message>
        <source>Refer to a passage</source>
        <translation>Auf eine Stelle verweisen</translation>
    </message>
    <message>
        <source>State as the passages show it</source>
        <translation>Zustand nach den Stellen</translation>
    </message>
    <message>
        <source>As the passages show it: {state}</source>
        <translation>Nach den Stellen: {state}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Codes of the selected notes (T)</source>
        <translation>Codes der ausgewählten Notizen (T)</translation>
    </message>
    <message>
        <source>Copy the selected notes (Ctrl+C)</source>
        <translation>Ausgewählte Notizen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Delete the selected notes (Del)</source>
        <translation>Ausgewählte Notizen löschen (Entf)</translation>
    </message>
    <message>
        <source>Colour, style and more</source>
        <translation>Farbe, Art und mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationStyleDialog</name>
    <message>
        <source>How sources are cited</source>
        <translation>Wie Quellen zitiert werden</translation>
    </message>
    <message>
        <source>The report writes its citations and references so; the next one too.</source>
        <translation>So schreibt der Bericht Belege und Literaturangaben; der nächste auch.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA, 7. Auflage</translation>
    </message>
    <message>
        <source>Chicago, 18th edition, author and date</source>
        <translation>Chicago, 18. Auflage, Autor und Jahr</translation>
    </message>
    <message>
        <source>Harvard, Cite Them Right, 12th edition</source>
        <translation>Harvard, Cite Them Right, 12. Auflage</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>MLA, 9. Auflage</translation>
    </message>
    <message>
        <source>Vancouver, NLM, by number</source>
        <translation>Vancouver, NLM, nach Nummern</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Add a passage…</source>
        <translation>Stelle hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing bears on it yet. Add a passage with Ctrl+Enter, or press M on one in a post, on a note, or in the evidence.</source>
        <translation>Noch nichts betrifft sie. Fügen Sie mit Ctrl+Enter eine Stelle hinzu, oder drücken Sie M an einer in einem Beitrag, an einer Notiz oder in den Belegen.</translation>
    </message>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>Wie sich die Stelle zur Behauptung verhält</translation>
    </message>
    <message>
        <source>Take the passage off the claim</source>
        <translation>Stelle von der Behauptung wegnehmen</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>Die Behauptung in einem Satz</translation>
    </message>
    <message>
        <source>Say in one sentence what you found.</source>
        <translation>Sagen Sie in einem Satz, was Sie fanden.</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>Notiz zur Behauptung</translation>
    </message>
    <message>
        <source>Why, and where its limits are. Type @ to refer to a passage.</source>
        <translation>Warum, und wo ihre Grenzen liegen. Mit @ auf eine Stelle verweisen.</translation>
    </message>
    <message>
        <source>On a passage: S supports, Q qualifies, X contradicts · Del takes it off</source>
        <translation>An einer Stelle: S stützt, Q schränkt ein, X widerspricht · Del nimmt sie weg</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>Was sie betrifft</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Die Behauptung</translation>
    </message>
</context>
<context>
    <name>ClaimUsing</name>
    <message>
        <source>Used for the claim “{words}”</source>
        <translation>Für die Behauptung „{words}“ verwendet</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>unsupported</source>
        <translation>nicht gestützt</translation>
    </message>
    <message>
        <source>No passage supports it yet.</source>
        <translation>Noch keine Stelle stützt sie.</translation>
    </message>
    <message>
        <source>rests on a changed passage</source>
        <translation>beruht auf einer geänderten Stelle</translation>
    </message>
    <message>
        <source>A source now says something else; look at the passage.</source>
        <translation>Eine Quelle sagt jetzt etwas anderes; sehen Sie die Stelle an.</translation>
    </message>
    <message>
        <source>rests on one source</source>
        <translation>beruht auf einer Quelle</translation>
    </message>
    <message>
        <source>Every passage comes from the same post.</source>
        <translation>Alle Stellen stammen aus demselben Beitrag.</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>beruht auf einem Autor</translation>
    </message>
    <message>
        <source>Several posts, but all by the same author.</source>
        <translation>Mehrere Beiträge, aber alle vom selben Autor.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>Passages by several authors support it.</source>
        <translation>Stellen mehrerer Autoren stützen sie.</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>stützt sie</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>schränkt sie ein</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>widerspricht ihr</translation>
    </message>
</context>
<context>
    <name>CodeAsking</name>
    <message>
        <source>New code in {family}</source>
        <translation>Neuer Code in {family}</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>„{name}“ vereinen mit</translation>
    </message>
    <message>
        <source>Move “{name}” below</source>
        <translation>„{name}“ einordnen unter</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message>
        <source>Choose the passages that get the new code instead.</source>
        <translation>Wählen Sie die Stellen, die stattdessen den neuen Code bekommen.</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>Name des neuen Codes</translation>
    </message>
    <message>
        <source>Move “{name}” below “{target}”</source>
        <translation>„{name}“ unter „{target}“ einordnen</translation>
    </message>
    <message>
        <source>Merge “{name}” into “{target}”</source>
        <translation>„{name}“ mit „{target}“ vereinen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
</context>
<context>
    <name>CodeDetails</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, %Ln of them example(s) (X on a card)</source>
        <translation>
            <numerusform>{passages}, davon %Ln Beispiel (X auf einer Karte)</numerusform>
            <numerusform>{passages}, davon %Ln Beispiele (X auf einer Karte)</numerusform>
        </translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Was bedeutet er?</translation>
    </message>
    <message>
        <source>What belongs to it?</source>
        <translation>Was gehört dazu?</translation>
    </message>
    <message>
        <source>What doesn&apos;t, though one might think so?</source>
        <translation>Was nicht, obwohl man es denken könnte?</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Schließt ein</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Codes of these passages</source>
        <translation>Codes dieser Stellen</translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>Code suchen oder anlegen</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>plain codes</source>
        <translation>einfache Codes</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>says neither</source>
        <translation>sagt weder noch</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation>kein Muster</translation>
    </message>
    <message>
        <source>stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuze</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Karos</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
</context>
<context>
    <name>CodebookActions</name>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Neuer Code darunter…</translation>
    </message>
    <message>
        <source>New dimension…</source>
        <translation>Neue Dimension…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Vereinen mit…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Delete the code or dimension</source>
        <translation>Code oder Dimension löschen</translation>
    </message>
    <message>
        <source>The codebook as it was…</source>
        <translation>Das Codebuch, wie es war…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Codebuch importieren…</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>Codebuch für Missionen hinzufügen</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Codebuch exportieren…</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came in</source>
        <translation>
            <numerusform>%Ln Code kam herein</numerusform>
            <numerusform>%Ln Codes kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Codebücher</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Your codebook is empty</source>
        <translation>Ihr Codebuch ist leer</translation>
    </message>
    <message>
        <source>Codes say what passages are about: a case, its outcome, a factor. Type N for a new one, give codes to passages as you read (T on a card), or begin with the ready codebook for cross-sector missions.</source>
        <translation>Codes sagen, wovon Stellen handeln: ein Fall, sein Ergebnis, ein Faktor. N legt einen neuen an; geben Sie Stellen beim Lesen Codes (T auf einer Karte) oder beginnen Sie mit dem fertigen Codebuch für sektorübergreifende Missionen.</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>Codebuch für Missionen hinzufügen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Create “{name}” (Dimension/Name files it)</source>
        <translation>„{name}“ anlegen (Dimension/Name ordnet ein)</translation>
    </message>
    <message>
        <source>Create “{name}” in {dimension}</source>
        <translation>„{name}“ in {dimension} anlegen</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>has the code already</source>
        <translation>hat den Code schon</translation>
    </message>
    <message>
        <source>annotated already</source>
        <translation>schon annotiert</translation>
    </message>
</context>
<context>
    <name>CodingDialog</name>
    <message>
        <source>Code what “{query}” finds</source>
        <translation>Codieren, was „{query}“ findet</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Code wählen…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>whole paragraphs</source>
        <translation>ganze Absätze</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No text holds these words: they stand in notes or titles alone.</source>
        <translation>Kein Text enthält diese Wörter: Sie stehen nur in Notizen oder Titeln.</translation>
    </message>
    <message>
        <source>Passages that hold most of the words; take the mark off what doesn&apos;t fit.</source>
        <translation>Stellen mit den meisten der Wörter; nehmen Sie das Häkchen weg, wo es nicht passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with this code already.</source>
        <translation>
            <numerusform>%Ln Stelle hat diesen Code schon.</numerusform>
            <numerusform>%Ln Stellen haben diesen Code schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>Code suchen oder anlegen</translation>
    </message>
    <message>
        <source>Code for these passages</source>
        <translation>Code für diese Stellen</translation>
    </message>
    <message>
        <source>Code {passages}</source>
        <translation>{passages} codieren</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Find a collection</source>
        <translation>Sammlung suchen</translation>
    </message>
    <message>
        <source>Find or create a collection</source>
        <translation>Sammlung suchen oder anlegen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment in Markdown</source>
        <translation>Kommentar in Markdown</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Beim Tippen gesichert</translation>
    </message>
</context>
<context>
    <name>CommentPreview</name>
    <message>
        <source>Preview of the comment</source>
        <translation>Vorschau des Kommentars</translation>
    </message>
</context>
<context>
    <name>ComparingPresenter</name>
    <message>
        <source>No note is touched by what changed.</source>
        <translation>Keine Notiz ist von der Änderung betroffen.</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Show blocks without a change</source>
        <translation>Unveränderte Blöcke zeigen</translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) changed</source>
        <translation>
            <numerusform>%Ln Block geändert</numerusform>
            <numerusform>%Ln Blöcke geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same, word for word</source>
        <translation>Beide sagen Wort für Wort dasselbe</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>{page} ({count})</source>
        <translation>{page} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder den Anfang eines Wortes.</translation>
    </message>
</context>
<context>
    <name>CorrectingPresenter</name>
    <message>
        <source>Nothing was left out of the text</source>
        <translation>Aus dem Text wurde nichts weggelassen</translation>
    </message>
    <message>
        <source>Select something in the block that is to be taken out, then press X</source>
        <translation>Wählen Sie etwas in dem Block aus, der weg soll, und drücken Sie dann X</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln Autor</numerusform>
            <numerusform>%Ln Autoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln Block</numerusform>
            <numerusform>%Ln Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Each strip is a post from its first paragraph to its last. Enter opens it.</source>
        <translation>Jeder Streifen ist ein Beitrag vom ersten bis zum letzten Absatz. Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>Noch kein Beitrag</translation>
    </message>
    <message>
        <source>Here you see what of your posts was never on show, and never coded.</source>
        <translation>Hier sehen Sie, was von Ihren Beiträgen nie zu sehen war und nie codiert wurde.</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>Seite sichern…</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codiert</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>never on show</source>
        <translation>nie gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs never on show in {unread} of %Ln post(s)</source>
        <translation>
            <numerusform>Nie gezeigte Absätze in {unread} von %Ln Beitrag</numerusform>
            <numerusform>Nie gezeigte Absätze in {unread} von %Ln Beiträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>What you write here stays, whatever a new version of the page says.</source>
        <translation>Was Sie hier schreiben, bleibt, was auch immer eine neue Fassung der Seite sagt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>„{old}“ wurde „{new}“</translation>
    </message>
    <message>
        <source>“{old}” is gone</source>
        <translation>„{old}“ ist weg</translation>
    </message>
    <message>
        <source>“{new}” was added</source>
        <translation>„{new}“ kam hinzu</translation>
    </message>
</context>
<context>
    <name>DoubtfulDialog</name>
    <message>
        <source>Quotations to look at</source>
        <translation>Zitate zum Nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Trotzdem exportieren</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop here to save</source>
        <translation>Zum Sichern hier ablegen</translation>
    </message>
    <message>
        <source>Files, folders, links and text. Exports of other programs and libraries are looked into first.</source>
        <translation>Dateien, Ordner, Links und Text. In Exporte anderer Programme und Bibliotheken wird erst hineingesehen.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Posts that you have twice stand here: with the same bytes, the same address, or nearly the same text. Two become one, with the notes and labels of both.</source>
        <translation>Hier stehen Beiträge, die Sie doppelt haben: mit denselben Bytes, derselben Adresse oder fast demselben Text. Zwei werden einer, mit den Notizen und Schlagwörtern beider.</translation>
    </message>
    <message>
        <source>Keep this one and merge the other into it</source>
        <translation>Dieses behalten und das andere damit vereinen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The post that stays goes on showing its own text; the texts, notes, tags and collections of the other become part of it. Undo parts them again.</source>
        <translation>Der Beitrag, der bleibt, zeigt weiter seinen eigenen Text; Texte, Notizen, Schlagwörter und Sammlungen des anderen werden ein Teil davon. Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>No two posts have the same bytes, address or text.</source>
        <translation>Keine zwei Beiträge haben gleiche Bytes, Adresse oder Texte.</translation>
    </message>
    <message>
        <source>Posts that are alike</source>
        <translation>Beiträge, die sich gleichen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DuplicatesPresenter</name>
    <message>
        <source>Two posts became one. Undo parts them again.</source>
        <translation>Aus zwei Beiträgen wurde einer. Rückgängig trennt sie wieder.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Show the whole library</source>
        <translation>Ganze Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>Seite sichern…</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>Aus anderem Programm importieren…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Take a tour of the sample library</source>
        <translation>Rundgang durch die Beispielbibliothek</translation>
    </message>
    <message>
        <source>Search for any of these words</source>
        <translation>Nach einem dieser Wörter suchen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Save the posts that matter</source>
        <translation>Sichern Sie die Beiträge, die zählen</translation>
    </message>
    <message>
        <source>Drop files, links or text anywhere here, or begin with one of these.</source>
        <translation>Legen Sie Dateien, Links oder Text irgendwo hier ab oder beginnen Sie mit einem von diesen.</translation>
    </message>
    <message>
        <source>Search looks into posts and notes alike. Try fewer words, a beginning such as “collab*”, or a spelling that is nearly right, as “recieve~”.</source>
        <translation>Gesucht wird in Beiträgen und Notizen. Versuchen Sie weniger Wörter, einen Anfang wie „collab*“ oder eine ungefähre Schreibung wie „recieve~“.</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>„{name}“ ist leer</translation>
    </message>
    <message>
        <source>Drag posts onto the collection, or press M on posts in the list. A post may lie in several.</source>
        <translation>Ziehen Sie Beiträge auf die Sammlung, oder drücken Sie M bei Beiträgen in der Liste. Ein Beitrag kann in mehreren liegen.</translation>
    </message>
    <message>
        <source>No post has the tag “{name}”</source>
        <translation>Kein Beitrag hat das Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>T puts tags on the posts that are selected.</source>
        <translation>T gibt den ausgewählten Beiträgen Schlagwörter.</translation>
    </message>
    <message>
        <source>Nothing unread here</source>
        <translation>Hier ist nichts ungelesen</translation>
    </message>
    <message>
        <source>Posts are unread until you have opened them; U in the list turns that round.</source>
        <translation>Beiträge sind ungelesen, bis Sie sie geöffnet haben; U in der Liste kehrt das um.</translation>
    </message>
    <message>
        <source>No star here yet</source>
        <translation>Hier ist noch kein Stern</translation>
    </message>
    <message>
        <source>S in the list, or the star above the text, marks what you want at hand.</source>
        <translation>S in der Liste oder der Stern über dem Text merkt vor, was Sie zur Hand haben wollen.</translation>
    </message>
    <message>
        <source>Nothing annotated here yet</source>
        <translation>Hier ist noch nichts mit Notizen</translation>
    </message>
    <message>
        <source>Posts come here once you have highlighted or commented on something in them.</source>
        <translation>Beiträge kommen hierher, sobald Sie etwas in ihnen markiert oder kommentiert haben.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Everything that you have saved is in the trash.</source>
        <translation>Alles, was Sie gesichert haben, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>What you save comes here first. L sends a post to later, E to the archive.</source>
        <translation>Was Sie sichern, kommt zuerst hierher. L schickt einen Beitrag zu Später, E ins Archiv.</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>Nichts für später</translation>
    </message>
    <message>
        <source>L in the list puts off what you want to read another time.</source>
        <translation>L in der Liste schiebt auf, was Sie ein andermal lesen wollen.</translation>
    </message>
    <message>
        <source>Nothing archived yet</source>
        <translation>Noch nichts archiviert</translation>
    </message>
    <message>
        <source>E in the list puts away what you are done with. Search finds it all the same.</source>
        <translation>E in der Liste legt weg, womit Sie fertig sind. Die Suche findet es trotzdem.</translation>
    </message>
    <message>
        <source>Posts that you delete wait here until you erase them for ever.</source>
        <translation>Gelöschte Beiträge warten hier, bis Sie sie endgültig tilgen.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nichts gefunden zu „{query}“</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Passages speak of both.</source>
        <translation>Stellen sprechen von beidem.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>No passage speaks of both: something to look for.</source>
        <translation>Keine Stelle spricht von beidem: hier ist etwas zu suchen.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Passages speak for it and against it.</source>
        <translation>Stellen sprechen dafür und dagegen.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed or gone</source>
        <translation>
            <numerusform>%Ln Stelle geändert oder weg</numerusform>
            <numerusform>%Ln Stellen geändert oder weg</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} (chosen)</source>
        <translation>{state} (gewählt)</translation>
    </message>
    <message>
        <source>{blocks}: {unseen} never on show, {marked} marked, {coded} coded</source>
        <translation>{blocks}: {unseen} nie gezeigt, {marked} markiert, {coded} codiert</translation>
    </message>
    <message>
        <source>has a summary</source>
        <translation>hat eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>nichts codiert</translation>
    </message>
    <message>
        <source>both {both} · first alone {first} · second alone {second}</source>
        <translation>beide {both} · nur die erste {first} · nur die zweite {second}</translation>
    </message>
    <message>
        <source>kappa undefined</source>
        <translation>Kappa nicht definiert</translation>
    </message>
    <message>
        <source>no passage yet</source>
        <translation>noch keine Stelle</translation>
    </message>
    <message>
        <source>rests on one post</source>
        <translation>beruht auf einem Beitrag</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>beruht auf einer Person</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Views of the evidence</source>
        <translation>Ansichten der Belege</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Im Codebuch</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{name} (with names)</source>
        <translation>{name} (mit Namen)</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>Mit Namen…</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>Notizen als Markdown</translation>
    </message>
    <message>
        <source>Texts and notes as a web page</source>
        <translation>Texte und Notizen als Webseite</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Bericht für Word</translation>
    </message>
    <message>
        <source>Passages as a page to search in</source>
        <translation>Stellen als durchsuchbare Seite</translation>
    </message>
    <message>
        <source>Passages and sources as a workbook</source>
        <translation>Stellen und Quellen als Arbeitsmappe</translation>
    </message>
    <message>
        <source>Passages as a table</source>
        <translation>Stellen als Tabelle</translation>
    </message>
    <message>
        <source>References as CSL-JSON</source>
        <translation>Literaturangaben als CSL-JSON</translation>
    </message>
    <message>
        <source>References as RIS</source>
        <translation>Literaturangaben als RIS</translation>
    </message>
    <message>
        <source>References as BibLaTeX</source>
        <translation>Literaturangaben als BibLaTeX</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>Projekt für qualitative Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>Codebuch (REFI-QDA)</translation>
    </message>
    <message>
        <source>Captures with their checksums</source>
        <translation>Mitschnitte mit Prüfsummen</translation>
    </message>
    <message>
        <source>Archive of everything</source>
        <translation>Archiv von allem</translation>
    </message>
</context>
<context>
    <name>FactsPresenter</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Every note and change of yours carries this name, those made before as well.</source>
        <translation>Jede Ihrer Notizen und Änderungen trägt diesen Namen, auch die früheren.</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON Feed)</source>
        <translation>Adresse eines Feeds (RSS, Atom, JSON Feed)</translation>
    </message>
    <message>
        <source>Address of a feed</source>
        <translation>Adresse eines Feeds</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt auffrischen</translation>
    </message>
    <message>
        <source>New posts come to the inbox, each once. A feed may have {size} MB; of its entries the first {entries} are read, and it is given up after {seconds} seconds. Nothing is fetched by itself, unless you choose a time for it.</source>
        <translation>Neue Beiträge kommen in den Eingang, jeder einmal. Ein Feed darf {size} MB groß sein; von seinen Einträgen werden die ersten {entries} gelesen, nach {seconds} Sekunden wird er aufgegeben. Nichts wird von selbst geladen, außer Sie wählen einen Zeitabstand.</translation>
    </message>
    <message>
        <source>Feeds that are followed</source>
        <translation>Feeds, denen gefolgt wird</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Zuletzt aufgefrischt</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>How often feeds are refreshed</source>
        <translation>Wie oft Feeds aufgefrischt werden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FeedsPresenter</name>
    <message>
        <source>Refreshing {address}</source>
        <translation>{address} wird aufgefrischt</translation>
    </message>
    <message numerus="yes">
        <source>Feeds refreshed; %Ln new post(s)</source>
        <translation>
            <numerusform>Feeds aufgefrischt; %Ln neuer Beitrag</numerusform>
            <numerusform>Feeds aufgefrischt; %Ln neue Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) failed</source>
        <translation>
            <numerusform>%Ln Feed misslang</numerusform>
            <numerusform>%Ln Feeds misslangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation>{address} wird angesehen</translation>
    </message>
    <message>
        <source>{feed} is followed. Refresh brings its posts.</source>
        <translation>{feed} wird nun gefolgt. Auffrischen bringt die Beiträge.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Show all passages again</source>
        <translation>Wieder alle Stellen zeigen</translation>
    </message>
    <message>
        <source>Only posts with a tag</source>
        <translation>Nur Beiträge mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Only posts of a collection</source>
        <translation>Nur Beiträge einer Sammlung</translation>
    </message>
    <message>
        <source>Only passages coded by somebody</source>
        <translation>Nur Stellen, die jemand codiert hat</translation>
    </message>
    <message>
        <source>Only quotations by their verdict</source>
        <translation>Nur Zitate nach ihrem Urteil</translation>
    </message>
    <message>
        <source>Only posts published since</source>
        <translation>Nur Beiträge, erschienen seit</translation>
    </message>
    <message>
        <source>Only posts published until</source>
        <translation>Nur Beiträge, erschienen bis</translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>jedes Schlagwort</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>jede Sammlung</translation>
    </message>
    <message>
        <source>any coder</source>
        <translation>alle Codierenden</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>jedes Urteil</translation>
    </message>
    <message>
        <source>sound quotations</source>
        <translation>verlässliche Zitate</translation>
    </message>
    <message>
        <source>quotations to look at</source>
        <translation>Zitate zum Nachsehen</translation>
    </message>
    <message>
        <source>since any year</source>
        <translation>ab jedem Jahr</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>ab {year}</translation>
    </message>
    <message>
        <source>until any year</source>
        <translation>bis zu jedem Jahr</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Notizen</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Wörter in Notizen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>In Lesereihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>By verdict, the worst first</source>
        <translation>Nach Urteil, das schlechteste zuerst</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>By the words quoted</source>
        <translation>Nach den zitierten Worten</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>In diesem Beitrag suchen</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>None: {name}</source>
        <translation>Keiner: {name}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>InsightReader was updated to version {number}.</source>
        <translation>InsightReader ist jetzt Version {number}.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>This is version {number}.</source>
        <translation>Dies ist Version {number}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Posts that you have stay as they are, and get the tags and highlights that they lack.</source>
        <translation>Noch ist nichts geändert. Beiträge, die Sie haben, bleiben, wie sie sind, und bekommen fehlende Schlagwörter und Markierungen.</translation>
    </message>
    <message>
        <source>&amp;Join posts that both libraries have</source>
        <translation>Beiträge vereinen, die beide Bibliotheken haben</translation>
    </message>
    <message>
        <source>Can&apos;t be carried as it stands:</source>
        <translation>So nicht zu übernehmen:</translation>
    </message>
    <message>
        <source>What can&apos;t be carried</source>
        <translation>Was nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>KnownPagesPresenter</name>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Weiterer Beitrag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these page(s) are there already:</source>
        <translation>
            <numerusform>%Ln dieser Seiten ist schon da:</numerusform>
            <numerusform>%Ln dieser Seiten sind schon da:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is there already:</source>
        <translation>„{title}“ ist schon da:</translation>
    </message>
</context>
<context>
    <name>LibrariesPresenter</name>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>There is no library in this folder. Nothing was opened.</source>
        <translation>In diesem Ordner ist keine Bibliothek. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>This window shows that library.</source>
        <translation>Dieses Fenster zeigt diese Bibliothek.</translation>
    </message>
    <message>
        <source>InsightReader opens “{library}” at its next start.</source>
        <translation>InsightReader öffnet „{library}“ beim nächsten Start.</translation>
    </message>
    <message>
        <source>“{library}” opens in a window of its own.</source>
        <translation>„{library}“ öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Another window could not be started.</source>
        <translation>Ein weiteres Fenster ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>{library} (missing)</source>
        <translation>{library} (fehlt)</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Noch wurde keine andere Bibliothek geöffnet</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
</context>
<context>
    <name>LookingUpPresenter</name>
    <message>
        <source>The address in the preferences must be a web address with {word} in it.</source>
        <translation>Die Adresse in den Einstellungen muss eine Webadresse sein, in der {word} steht.</translation>
    </message>
    <message>
        <source>Your browser was asked to look that up.</source>
        <translation>Der Browser schlägt es nach.</translation>
    </message>
</context>
<context>
    <name>MatrixActions</name>
    <message>
        <source>Show all passages again</source>
        <translation>Wieder alle Stellen zeigen</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>Diese Matrix exportieren…</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>Order and what is shown</source>
        <translation>Reihenfolge und was gezeigt wird</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>Diese Matrix exportieren…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find rows or columns</source>
        <translation>Zeilen oder Spalten suchen</translation>
    </message>
    <message>
        <source>In the codebook&apos;s order</source>
        <translation>In der Reihenfolge des Codebuchs</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>Meiste Stellen zuerst</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows with a gap</source>
        <translation>Zeilen mit einer Lücke</translation>
    </message>
    <message>
        <source>Rows with a contradiction</source>
        <translation>Zeilen mit einem Widerspruch</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>Leere Zeilen und Spalten verbergen</translation>
    </message>
    <message>
        <source>Count child codes for their parents</source>
        <translation>Untercodes bei ihren Obercodes mitzählen</translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message>
        <source>Export this matrix</source>
        <translation>Diese Matrix exportieren</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with the beginning of a summary alone</source>
        <translation>
            <numerusform>%Ln Zelle nur mit dem Anfang einer Zusammenfassung</numerusform>
            <numerusform>%Ln Zellen nur mit dem Anfang einer Zusammenfassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Nothing to cross yet</source>
        <translation>Noch nichts zu kreuzen</translation>
    </message>
    <message>
        <source>The matrix crosses two dimensions of your codebook: cases and factors, say. Mark passages in posts and give each of them codes (T on its card); the matrix then shows where evidence is, where a gap, and where passages contradict.</source>
        <translation>Die Matrix kreuzt zwei Dimensionen Ihres Codebuchs, etwa Fälle und Faktoren. Markieren Sie Stellen in Beiträgen und geben Sie ihnen Codes (T auf der Karte); dann zeigt die Matrix, wo Belege sind, wo Lücken und wo Stellen einander widersprechen.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Codebuch öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{passages} in %Ln cell(s)</source>
        <translation>
            <numerusform>{passages} in %Ln Zelle</numerusform>
            <numerusform>{passages} in %Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with evidence</source>
        <translation>
            <numerusform>%Ln mit Belegen</numerusform>
            <numerusform>%Ln mit Belegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>NavigationTree</name>
    <message>
        <source>Places in the library</source>
        <translation>Orte in der Bibliothek</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation>Neue Sammlung darin…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move into…</source>
        <translation>Verschieben in…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Open a post first</source>
        <translation>Zuerst einen Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open a post with a text first</source>
        <translation>Zuerst einen Beitrag mit Text öffnen</translation>
    </message>
    <message>
        <source>Select text first</source>
        <translation>Zuerst Text auswählen</translation>
    </message>
    <message>
        <source>Only in the trash</source>
        <translation>Nur im Papierkorb</translation>
    </message>
    <message>
        <source>Not in the trash</source>
        <translation>Nicht im Papierkorb</translation>
    </message>
    <message>
        <source>Only in a collection</source>
        <translation>Nur in einer Sammlung</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>A post with several versions has to be open</source>
        <translation>Ein Beitrag mit mehreren Fassungen muss offen sein</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>Zuerst etwas suchen</translation>
    </message>
    <message>
        <source>Open a post beside this one first</source>
        <translation>Zuerst einen Beitrag daneben öffnen</translation>
    </message>
    <message>
        <source>Choose a code first</source>
        <translation>Zuerst einen Code wählen</translation>
    </message>
    <message>
        <source>Open a brief first</source>
        <translation>Öffnen Sie zuerst ein Dossier</translation>
    </message>
    <message>
        <source>Open a claim first</source>
        <translation>Öffnen Sie zuerst eine Behauptung</translation>
    </message>
    <message>
        <source>Open a brief or a claim first</source>
        <translation>Öffnen Sie zuerst ein Dossier oder eine Behauptung</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>Make and open it</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It will be {folder}.</source>
        <translation>Es wird {folder}.</translation>
    </message>
    <message>
        <source>A library is a folder: give it a name without slashes, and a place.</source>
        <translation>Eine Bibliothek ist ein Ordner: Geben Sie ihr einen Namen ohne Schrägstriche und einen Ort.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read.</source>
        <translation>Dieser Ordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>The filter hides every note</source>
        <translation>Der Filter verbirgt jede Notiz</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Select a passage in the post: highlight it, comment on it, give it codes.</source>
        <translation>Wählen Sie eine Stelle im Beitrag aus: markieren, kommentieren, codieren.</translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>Verlauf der Notiz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>NotesFolderDialog</name>
    <message>
        <source>Folder of notes</source>
        <translation>Ordner mit Notizen</translation>
    </message>
    <message>
        <source>Keep it up to date after changes, in pauses</source>
        <translation>Nach Änderungen in Pausen aktuell halten</translation>
    </message>
    <message>
        <source>A Markdown file for each post, with its notes and facts, for programs such as Obsidian. Files that you have changed there are set aside, never overwritten. Of a folder that holds other files, nothing else is touched.</source>
        <translation>Eine Markdown-Datei für jeden Beitrag, mit seinen Notizen und Angaben, für Programme wie Obsidian. Dateien, die Sie dort geändert haben, werden beiseitegelegt, nie überschrieben. Andere Dateien im Ordner bleiben unberührt.</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Ordner schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write no folder any more</source>
        <translation>Keinen Ordner mehr schreiben</translation>
    </message>
</context>
<context>
    <name>NotesFolderPresenter</name>
    <message>
        <source>The folder of notes wasn&apos;t brought up to date.</source>
        <translation>Der Ordner mit Notizen wurde nicht aktualisiert.</translation>
    </message>
</context>
<context>
    <name>NotesHeader</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtern und ordnen</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>Notiz zum ganzen Beitrag</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Filter and order: filtered</source>
        <translation>Filtern und ordnen: gefiltert</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>First make a dimension that holds outcomes, with codes such as Succeeded.</source>
        <translation>Legen Sie zuerst eine Dimension für Ergebnisse an, mit Codes wie „Gelungen“.</translation>
    </message>
    <message>
        <source>Make the outcome “{name}”</source>
        <translation>Ergebnis „{name}“ anlegen</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation>Ergebnis des Falls</translation>
    </message>
    <message>
        <source>No passage tells of this case yet. Mark one in a post and code it first.</source>
        <translation>Noch erzählt keine Stelle von diesem Fall. Markieren Sie zuerst eine in einem Beitrag und codieren Sie sie.</translation>
    </message>
    <message>
        <source>Which passage shows it?</source>
        <translation>Welche Stelle zeigt es?</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>no longer shown by its passage</source>
        <translation>von seiner Stelle nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>Say otherwise how it went</source>
        <translation>Anders sagen, wie es ausging</translation>
    </message>
    <message>
        <source>Let another passage show it</source>
        <translation>Durch eine andere Stelle zeigen</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>A note: what speaks for it, what against it</source>
        <translation>Eine Notiz: was dafür spricht, was dagegen</translation>
    </message>
    <message>
        <source>Note on this outcome</source>
        <translation>Notiz zu diesem Ergebnis</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>How did it go? An outcome needs a passage that shows it.</source>
        <translation>Wie ging es aus? Ein Ergebnis braucht eine Stelle, die es zeigt.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This post has no headings.</source>
        <translation>Dieser Beitrag hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a post, a tag, an action</source>
        <translation>Gehe zu Beitrag, Schlagwort, Aktion</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter: a post beside this one · Esc cancels</source>
        <translation>Enter geht dorthin · Strg+Enter: Beitrag daneben · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Places: inbox, collections, tags</source>
        <translation>Orte: Eingang, Sammlungen, Schlagwörter</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Add posts</source>
        <translation>Beiträge hinzufügen</translation>
    </message>
    <message>
        <source>Save a page from a file…</source>
        <translation>Seite aus Datei sichern…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>Adresse sichern…</translation>
    </message>
    <message>
        <source>Paste text or an address</source>
        <translation>Text oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>Aus anderem Programm importieren…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>Andere Bibliothek vereinen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %Ln chosen</source>
        <translation>
            <numerusform>{chosen} von %Ln gewählt</numerusform>
            <numerusform>{chosen} von %Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>Für eine Behauptung verwenden…</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Find a passage: its words, its note, its post</source>
        <translation>Stelle suchen: ihre Worte, ihre Notiz, ihr Beitrag</translation>
    </message>
    <message>
        <source>Enter takes the passage · Esc cancels</source>
        <translation>Enter nimmt die Stelle · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Words of {whose}, quoted here</source>
        <translation>Worte von {whose}, hier zitiert</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The codebook as it was</source>
        <translation>Das Codebuch, wie es war</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>The codebook was never changed.</source>
        <translation>Das Codebuch wurde nie geändert.</translation>
    </message>
    <message>
        <source>As it was on {moment}, after: {change}</source>
        <translation>Wie es am {moment} war, nach: {change}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Enter takes or leaves · Ctrl+Enter: done · Esc: cancel</source>
        <translation>Enter wählt oder lässt weg · Strg+Enter: fertig · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Enter chooses · Esc cancels</source>
        <translation>Enter wählt · Esc bricht ab</translation>
    </message>
    <message>
        <source>There is none yet. Type a name, and press Enter to make it.</source>
        <translation>Es gibt noch keine. Tippen Sie einen Namen und drücken Sie Enter, um ihn anzulegen.</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Named lists of posts, one inside another if you like. M in the list fills them.</source>
        <translation>Benannte Listen von Beiträgen, auch ineinander. M in der Liste füllt sie.</translation>
    </message>
    <message>
        <source>Labels on posts, as many as you like. T in the list puts them on.</source>
        <translation>Schlagwörter an Beiträgen, so viele Sie wollen. T in der Liste vergibt sie.</translation>
    </message>
    <message>
        <source>Questions that stay. The bookmark in the search field keeps one.</source>
        <translation>Fragen, die bleiben. Das Lesezeichen im Suchfeld behält eine.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Erschienen {date}</translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation>Gesichert {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Could not be read; the capture is kept</source>
        <translation>Nicht lesbar; der Mitschnitt bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with lost characters</source>
        <translation>
            <numerusform>%Ln Stelle mit verlorenen Zeichen</numerusform>
            <numerusform>%Ln Stellen mit verlorenen Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>“{name}” has its first value again.</source>
        <translation>„{name}“ hat wieder den ersten Wert.</translation>
    </message>
    <message>
        <source>All settings have their first values again.</source>
        <translation>Alle Einstellungen haben wieder ihren ersten Wert.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>References</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>quoting {who}</source>
        <translation>zitiert {who}</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>{title} · {page} of {pages}</source>
        <translation>{title} · {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>Anhalten: {work}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Proposed passages</source>
        <translation>Vorgeschlagene Stellen</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Where this post comes from</source>
        <translation>Woher dieser Beitrag kommt</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Verified: every capture and every text has the hash that was recorded.</source>
        <translation>Geprüft: Jeder Mitschnitt und jeder Text hat die festgehaltene Prüfsumme.</translation>
    </message>
    <message>
        <source>the capture of {date}</source>
        <translation>der Mitschnitt vom {date}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Not what it was: {parts}. A backup may still have it.</source>
        <translation>Nicht, was es war: {parts}. Vielleicht hat eine Sicherung es noch.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Mitgeschnitten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Revision {number}, the one that is read</source>
        <translation>Fassung {number}, die gelesen wird</translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation>Reinigungsregeln</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>From the capture of</source>
        <translation>Aus dem Mitschnitt vom</translation>
    </message>
    <message>
        <source>Read revision {number}</source>
        <translation>Fassung {number} lesen</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>Zurück zu Fassung {number}</translation>
    </message>
    <message>
        <source>What changed in revision {number}</source>
        <translation>Was sich in Fassung {number} geändert hat</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Your own words: codes, summaries, claims, briefs</source>
        <translation>Ihre eigenen Worte: Codes, Zusammenfassungen, Behauptungen, Dossiers</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Name, such as Ann Lee</source>
        <translation>Name, etwa Ann Lee</translation>
    </message>
    <message>
        <source>Pseudonym, such as Resident 1</source>
        <translation>Pseudonym, etwa Person 1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reports, tables, briefs and notes as Markdown name these people otherwise. In your library nothing is replaced. A name counts as it is written here, or in capitals; look through what you hand over for other spellings.</source>
        <translation>Berichte, Tabellen, Dossiers und Notizen als Markdown nennen diese Menschen anders. In Ihrer Bibliothek wird nichts ersetzt. Ein Name zählt, wie er hier steht, oder in Großbuchstaben; sehen Sie durch, was Sie weitergeben, ob er anders geschrieben vorkommt.</translation>
    </message>
    <message>
        <source>Names and their pseudonyms</source>
        <translation>Namen und ihre Pseudonyme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>Kommt vor</translation>
    </message>
    <message>
        <source>Where the name occurs</source>
        <translation>Wo der Name vorkommt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>“{name}” occurs here; Enter opens the post:</source>
        <translation>„{name}“ kommt hier vor; Enter öffnet den Beitrag:</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>both words, in any form</source>
        <translation>beide Wörter, in jeder Form</translation>
    </message>
    <message>
        <source>exactly these words in this order</source>
        <translation>genau diese Wörter in dieser Folge</translation>
    </message>
    <message>
        <source>words that begin so (three letters or more)</source>
        <translation>Wörter, die so beginnen (ab drei Buchstaben)</translation>
    </message>
    <message>
        <source>words that differ in a letter or two</source>
        <translation>Wörter, die um ein, zwei Buchstaben abweichen</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>höchstens fünf Wörter dazwischen</translation>
    </message>
    <message>
        <source>either word</source>
        <translation>eines der Wörter</translation>
    </message>
    <message>
        <source>the first without the second; NOT moon too</source>
        <translation>das erste ohne das zweite; auch NOT moon</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>Klammern gruppieren</translation>
    </message>
    <message>
        <source>in one field: title, author, site, note</source>
        <translation>in einem Feld: title, author, site, note</translation>
    </message>
    <message>
        <source>with this tag; code:outcome/success likewise</source>
        <translation>mit diesem Schlagwort; ebenso code:outcome/success</translation>
    </message>
    <message>
        <source>also read, starred, inbox, later, archive</source>
        <translation>auch read, starred, inbox, later, archive</translation>
    </message>
    <message>
        <source>with notes; kind:note finds notes alone</source>
        <translation>mit Notizen; kind:note findet nur Notizen</translation>
    </message>
    <message>
        <source>in a language; collection: for a collection</source>
        <translation>in einer Sprache; collection: für eine Sammlung</translation>
    </message>
    <message>
        <source>published then; date:2024..2026 for a span</source>
        <translation>damals erschienen; date:2024..2026 für einen Zeitraum</translation>
    </message>
    <message>
        <source>saved then, in the same ways</source>
        <translation>damals gesichert, ebenso geschrieben</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Tab completes fields and values. Down goes to the results, F3 to the next match.</source>
        <translation>Tab ergänzt Felder und Werte. Pfeil ab geht zu den Ergebnissen, F3 zum nächsten Treffer.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>Für eine Behauptung verwenden…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>Im Wörterbuch nachschlagen</translation>
    </message>
    <message>
        <source>Search the web for it</source>
        <translation>Im Web danach suchen</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>End the highlight a word later</source>
        <translation>Markierung ein Wort später enden lassen</translation>
    </message>
    <message>
        <source>End the highlight a word earlier</source>
        <translation>Markierung ein Wort früher enden lassen</translation>
    </message>
    <message>
        <source>Begin the highlight a word earlier</source>
        <translation>Markierung ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Begin the highlight a word later</source>
        <translation>Markierung ein Wort später beginnen</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>In diesem Beitrag suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next removed block</source>
        <translation>Nächster entfernter Block</translation>
    </message>
    <message>
        <source>Previous removed block</source>
        <translation>Voriger entfernter Block</translation>
    </message>
    <message>
        <source>Put the removed block back</source>
        <translation>Entfernten Block zurückholen</translation>
    </message>
    <message>
        <source>Take the selected block out</source>
        <translation>Ausgewählten Block herausnehmen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Block numbers</source>
        <translation>Blocknummern</translation>
    </message>
    <message>
        <source>Names of codes</source>
        <translation>Namen der Codes</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>Textcursor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>Schrifteinstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation>Notizleiste</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Rosa markieren</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Lila markieren</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose a post to read</source>
        <translation>Wählen Sie einen Beitrag zum Lesen</translation>
    </message>
    <message>
        <source>Select text to highlight it, comment on it or code it. Keys 1 to 5 highlight in a colour, C comments, N goes to the next note. F1 opens the guide.</source>
        <translation>Wählen Sie Text aus, um ihn zu markieren, zu kommentieren oder zu codieren. Die Tasten 1 bis 5 markieren in einer Farbe, C kommentiert, N geht zur nächsten Notiz. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>ReaderPresenter</name>
    <message>
        <source>This is revision {number} of {date}; the newest is revision {newest}.</source>
        <translation>Dies ist Fassung {number} vom {date}; die neueste ist Fassung {newest}.</translation>
    </message>
    <message>
        <source>Being read. The capture is safe already.</source>
        <translation>Wird gelesen. Der Mitschnitt ist schon sicher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
</context>
<context>
    <name>ReadingPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Eine Probe</translation>
    </message>
    <message>
        <source>Whoever marks a passage finds it again.</source>
        <translation>Wer eine Stelle markiert, findet sie wieder.</translation>
    </message>
    <message>
        <source>How a page is set</source>
        <translation>Wie eine Seite gesetzt ist</translation>
    </message>
    <message>
        <source>A line is easy to read when the eye finds the next one without looking for it: neither too long nor too close to its neighbours.</source>
        <translation>Eine Zeile liest sich leicht, wenn das Auge die nächste findet, ohne sie zu suchen: weder zu lang noch zu nah an ihren Nachbarn.</translation>
    </message>
    <message>
        <source>Change what stands beside this, and it is set anew; so is your post.</source>
        <translation>Ändern Sie, was daneben steht, so wird neu gesetzt: diese Probe und Ihr Beitrag.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>RecapturingPresenter</name>
    <message>
        <source>New version of this post</source>
        <translation>Neue Fassung dieses Beitrags</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>Die Seite wird einmal geladen, jetzt, weil Sie es verlangen. Adresse:</translation>
    </message>
    <message>
        <source>A new version is saved; no note was touched.</source>
        <translation>Eine neue Fassung ist gesichert; keine Notiz ist betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.</source>
        <translation>
            <numerusform>Eine neue Fassung ist gesichert. %Ln Notiz zum Nachsehen; siehe „Was sich geändert hat“, Strg+Umschalt+H.</numerusform>
            <numerusform>Eine neue Fassung ist gesichert. %Ln Notizen zum Nachsehen; siehe „Was sich geändert hat“, Strg+Umschalt+H.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) have no place in it.</source>
        <translation>
            <numerusform>%Ln Korrektur hat darin keinen Platz.</numerusform>
            <numerusform>%Ln Korrekturen haben darin keinen Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source>in no source</source>
        <translation>in keiner Quelle</translation>
    </message>
    <message>
        <source>No text of the library holds these words.</source>
        <translation>Kein Text der Bibliothek enthält diese Worte.</translation>
    </message>
</context>
<context>
    <name>RelatedBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Related to “{title}”</source>
        <translation>Verwandt mit „{title}“</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>Nichts gleicht „{title}“</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put this block back</source>
        <translation>Diesen Block zurückholen</translation>
    </message>
    <message>
        <source>Take this block out</source>
        <translation>Diesen Block herausnehmen</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Lost characters</source>
        <translation>Verlorene Zeichen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept all alike</source>
        <translation>Alle gleichen annehmen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Or type what was lost</source>
        <translation>Oder eingeben, was verloren ging</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Was verloren ging</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Places that lost characters</source>
        <translation>Stellen, die Zeichen verloren haben</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the title: {text}</source>
        <translation>Im Titel: {text}</translation>
    </message>
    <message>
        <source>A line that held nothing else: {text}</source>
        <translation>Eine Zeile, in der sonst nichts stand: {text}</translation>
    </message>
    <message numerus="yes">
        <source>the word, whole in %Ln text(s)</source>
        <translation>
            <numerusform>das Wort, ganz in %Ln Text</numerusform>
            <numerusform>das Wort, ganz in %Ln Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln alike</source>
        <translation>
            <numerusform>%Ln gleichen annehmen</numerusform>
            <numerusform>Alle %Ln gleichen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>the word, whole elsewhere</source>
        <translation>das Wort, anderswo ganz</translation>
    </message>
    <message>
        <source>the page says it elsewhere</source>
        <translation>die Seite sagt es an anderer Stelle</translation>
    </message>
    <message>
        <source>a rule of the language</source>
        <translation>eine Regel der Sprache</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No lost characters are known in this text.</source>
        <translation>In diesem Text sind keine verlorenen Zeichen bekannt.</translation>
    </message>
    <message>
        <source>The title is mended with “Edit details”; no text is made up.</source>
        <translation>Der Titel wird mit „Angaben bearbeiten“ berichtigt; Text wird nicht erfunden.</translation>
    </message>
    <message>
        <source>A line was dropped here that held nothing but lost characters.</source>
        <translation>Hier wurde eine Zeile weggelassen, die nur verlorene Zeichen enthielt.</translation>
    </message>
    <message>
        <source>Two marks belong together: type both, such as “”.</source>
        <translation>Zwei Zeichen gehören zusammen: Geben Sie beide ein, etwa „“.</translation>
    </message>
    <message>
        <source>Nothing is put in unasked. Each repair is a recorded correction: the capture stays as it is, and Undo takes the repair back.</source>
        <translation>Nichts wird ungefragt eingesetzt. Jede Reparatur ist eine festgehaltene Korrektur: Der Mitschnitt bleibt, wie er ist, und Rückgängig nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Code these results…</source>
        <translation>Diese Ergebnisse codieren…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>Eingrenzen nach {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>{term} wegnehmen</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>note: {snippet}</source>
        <translation>Notiz: {snippet}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln result(s) so far</source>
        <translation>
            <numerusform>%Ln Ergebnis bisher</numerusform>
            <numerusform>%Ln Ergebnisse bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest saved</source>
        <translation>Zuletzt gesichert</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Zuletzt erschienen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Shares {words}</source>
        <translation>Gemeinsam: {words}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Daily review</source>
        <translation>Tägliche Wiederholung</translation>
    </message>
    <message>
        <source>Open the passage (O)</source>
        <translation>Stelle öffnen (O)</translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation>Das war alles für heute.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute steht nichts an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still due.</source>
        <translation>
            <numerusform>%Ln ist noch fällig.</numerusform>
            <numerusform>%Ln sind noch fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note comes back the day after it was made, then when you say so.</source>
        <translation>Eine Notiz kommt am Tag nach ihrer Entstehung wieder, dann, wann Sie es sagen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Show it again tomorrow</source>
        <translation>Morgen noch einmal zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Wait longer than the last time</source>
        <translation>Länger warten als beim letzten Mal</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nie wieder</translation>
    </message>
    <message>
        <source>Leave it out of the reviews</source>
        <translation>Aus den Wiederholungen nehmen</translation>
    </message>
</context>
<context>
    <name>RevisionBar</name>
    <message>
        <source>Go to the newest</source>
        <translation>Zur neuesten</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of highlights</source>
        <translation>Überblick der Markierungen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no field “{part}”.</source>
        <translation>Ein Feld „{part}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a value of that field.</source>
        <translation>„{part}“ ist kein Wert dieses Feldes.</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a date such as 2026-05.</source>
        <translation>„{part}“ ist kein Datum wie 2026-05.</translation>
    </message>
    <message>
        <source>A bracket closes that wasn&apos;t opened.</source>
        <translation>Eine Klammer schließt, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>“{part}” stands between two words.</source>
        <translation>„{part}“ steht zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <source>The quotation mark isn&apos;t closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket isn&apos;t closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Nothing follows “{part}”.</source>
        <translation>Auf „{part}“ folgt nichts.</translation>
    </message>
    <message>
        <source>“{part}” has nothing to join.</source>
        <translation>„{part}“ hat nichts zu verbinden.</translation>
    </message>
    <message>
        <source>Before * come three letters at least.</source>
        <translation>Vor * stehen mindestens drei Buchstaben.</translation>
    </message>
    <message>
        <source>Before ~ come four letters at least.</source>
        <translation>Vor ~ stehen mindestens vier Buchstaben.</translation>
    </message>
    <message>
        <source>Use {hint}</source>
        <translation>{hint} verwenden</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Meinten Sie: {query}</translation>
    </message>
    <message>
        <source>The index is being made. Until then the library is looked through plainly.</source>
        <translation>Der Index entsteht gerade. Bis dahin wird die Bibliothek einfach durchgesehen.</translation>
    </message>
    <message>
        <source>More may be found: the beginning is too common.</source>
        <translation>Es kann mehr geben: Der Anfang ist zu häufig.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search posts, notes, tags</source>
        <translation>Beiträge, Notizen, Schlagwörter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>How to search (?)</source>
        <translation>So wird gesucht (?)</translation>
    </message>
    <message>
        <source>Keep this search (Ctrl+D)</source>
        <translation>Diese Suche behalten (Strg+D)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>SecondaryDialog</name>
    <message>
        <source>Quoted from</source>
        <translation>Zitiert nach</translation>
    </message>
    <message>
        <source>This post quotes somebody else here. The reference will say “quoted in”, so that you never cite a work that you haven&apos;t read.</source>
        <translation>Der Beitrag zitiert hier jemand anderen. Die Quelle wird „zitiert nach“ sagen, damit Sie nie ein Werk anführen, das Sie nicht gelesen haben.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No, the post&apos;s own words</source>
        <translation>Nein, die eigenen Worte des Beitrags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SelectionActs</name>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig tilgen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>„{title}“ endgültig tilgen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln post(s) for ever?</source>
        <translation>
            <numerusform>%Ln Beitrag endgültig tilgen?</numerusform>
            <numerusform>%Ln Beiträge endgültig tilgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, captures, revisions, history and notes go as well.</source>
        <translation>Text, Mitschnitte, Fassungen, Verlauf und Notizen gehen mit.</translation>
    </message>
    <message>
        <source>Backups made before may still hold some of it. This can&apos;t be undone.</source>
        <translation>Frühere Sicherungen können noch etwas davon enthalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The window speaks it from the next start, for work is under way.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start, denn es ist noch Arbeit im Gange.</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Briefs</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>A brief is a report in parts: own words, quotations, claims. It leaves for Word with its references.</source>
        <translation>Ein Dossier ist ein Bericht in Teilen: eigene Worte, Zitate, Behauptungen. Es geht mit seinen Literaturangaben nach Word.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>A claim is a sentence of your own that rests on passages; it says how well.</source>
        <translation>Eine Behauptung ist ein eigener Satz, der auf Stellen beruht; sie sagt, wie gut.</translation>
    </message>
    <message>
        <source>Find a brief or claim</source>
        <translation>Dossier oder Behauptung suchen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new keys. Esc keeps the old ones.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie Enter, dann die neuen Tasten. Esc behält die alten.</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+K</source>
        <translation>Aktion oder Taste suchen, etwa Strg+K</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>Keine Aktion heißt so, und keine hat diese Tasten.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Press it again to take it from there, or other keys.</source>
        <translation>{keys} gehört zu „{other}“. Noch einmal drücken, um es dort wegzunehmen, oder andere Tasten.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>„{action}“ ist jetzt {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>„{action}“ hat wieder die ersten Tasten.</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>Alle Aktionen haben wieder ihre ersten Tasten.</translation>
    </message>
</context>
<context>
    <name>ShowingPresenter</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>Was hier stand, wurde gelöscht.</translation>
    </message>
    <message>
        <source>{matrix}: no such dimensions</source>
        <translation>{matrix}: keine solchen Dimensionen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Date saved</source>
        <translation>Gesichert am</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Erschienen am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message>
        <source>How many voices stand behind each code: a segment is an author&apos;s share.</source>
        <translation>Wie viele Stimmen hinter jedem Code stehen: Ein Abschnitt ist der Anteil einer Person.</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Noch keine Codes</translation>
    </message>
    <message>
        <source>Here you see whether a case rests on one author or on many.</source>
        <translation>Hier sehen Sie, ob ein Fall auf einer Person beruht oder auf vielen.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Codebuch öffnen</translation>
    </message>
    <message>
        <source>Codes of</source>
        <translation>Codes von</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es schrieb</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>woher es ist</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit einem Schlagwort</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>mit einem Code</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>Wörter Ihrer Notizen</translation>
    </message>
    <message>
        <source>published then</source>
        <translation>damals erschienen</translation>
    </message>
    <message>
        <source>saved then</source>
        <translation>damals gesichert</translation>
    </message>
    <message>
        <source>state of the post</source>
        <translation>Zustand des Beitrags</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>posts or notes</source>
        <translation>Beiträge oder Notizen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>in einer Sammlung</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Schlagwort suchen oder anlegen</translation>
    </message>
    <message>
        <source>Tags of this post</source>
        <translation>Schlagwörter dieses Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln post(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Beitrag</numerusform>
            <numerusform>Schlagwörter von %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Kopieren, was schiefging</translation>
    </message>
    <message>
        <source>More went wrong; the button copies all of it.</source>
        <translation>Es ging noch mehr schief; die Schaltfläche kopiert alles.</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Noch einmal versuchen: {what}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is under way. Saving, imports, exports, feeds and backups are listed here, with what went wrong, until you clear them.</source>
        <translation>Nichts ist in Arbeit. Sichern, Importe, Exporte, Feeds und Sicherungen stehen hier, mit dem, was schiefging, bis Sie sie entfernen.</translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>There is no notice now.</source>
        <translation>Jetzt gibt es keinen Hinweis.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, not all of it</source>
        <translation>Fertig, aber nicht alles</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln Min.</numerusform>
            <numerusform>noch %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} · {percent} %</source>
        <translation>{left} · {percent} %</translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message>
        <source>When what you coded was published, saved or last read. Enter shows the passages.</source>
        <translation>Wann das, was Sie codiert haben, erschien, gesichert oder zuletzt gelesen wurde. Enter zeigt die Stellen.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>Noch kein Beitrag</translation>
    </message>
    <message>
        <source>Save posts and mark passages in them; here is when they are from.</source>
        <translation>Sichern Sie Beiträge und markieren Sie Stellen darin; hier steht, von wann sie sind.</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>Seite sichern…</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>By the day of</source>
        <translation>Nach dem Tag des</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>Erscheinens</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Sicherns</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesens</translation>
    </message>
    <message>
        <source>a bar for each</source>
        <translation>ein Balken je</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes that meet</source>
        <translation>Codes, die sich treffen</translation>
    </message>
    <message>
        <source>No passage carries a code yet</source>
        <translation>Noch trägt keine Stelle einen Code</translation>
    </message>
    <message>
        <source>Once passages carry several codes, this map shows which of them meet, and how often: the diagonal counts all passages of a code.</source>
        <translation>Sobald Stellen mehrere Codes tragen, zeigt diese Karte, welche sich treffen und wie oft: Die Diagonale zählt alle Stellen eines Codes.</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>Lesen gehen</translation>
    </message>
    <message>
        <source>How many passages carry each two codes; a code with itself: all of its.</source>
        <translation>Wie viele Stellen je zwei Codes tragen; ein Code mit sich selbst: alle seine.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Move to another corner</source>
        <translation>In eine andere Ecke schieben</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt auslassen</translation>
    </message>
    <message>
        <source>Tour: {number} of {steps}</source>
        <translation>Rundgang: {number} von {steps}</translation>
    </message>
    <message>
        <source>Tour: done</source>
        <translation>Rundgang: fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Getan: {step}</translation>
    </message>
    <message>
        <source>Steps of the tour that are behind you</source>
        <translation>Zurückgelegte Schritte des Rundgangs</translation>
    </message>
</context>
<context>
    <name>TouringPresenter</name>
    <message>
        <source>Nine small steps show what can be done with these posts.</source>
        <translation>Neun kleine Schritte zeigen, was man mit diesen Beiträgen machen kann.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>The sample library</source>
        <translation>Die Beispielbibliothek</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation>In den Eingang</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Move to a collection…</source>
        <translation>In eine Sammlung verschieben…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Endgültig tilgen…</translation>
    </message>
</context>
<context>
    <name>TwinsPresenter</name>
    <message>
        <source>Look at both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same.</source>
        <translation>Dieser Text ist schon da: „{title}“, zu {share} % gleich.</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same. Different: {fields}.</source>
        <translation>Dieser Text ist schon da: „{title}“, zu {share} % gleich. Verschieden: {fields}.</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wieder getan</translation>
    </message>
    <message>
        <source>{word}: {what}, in “{title}”</source>
        <translation>{word}: {what}, in „{title}“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UsingPresenter</name>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>Notizen entstehen in der neuesten Fassung. Gehen Sie dorthin.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>The passage says exactly what was quoted.</source>
        <translation>Die Stelle sagt genau, was zitiert wurde.</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>angeglichen</translation>
    </message>
    <message>
        <source>The same words; only spaces, quotes or dashes differ.</source>
        <translation>Dieselben Wörter; nur Leerzeichen, Anführungszeichen oder Striche weichen ab.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>The same words, now at another place.</source>
        <translation>Dieselben Wörter, jetzt an anderer Stelle.</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>Somebody chose this place.</source>
        <translation>Jemand hat diese Stelle gewählt.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The source now says something else.</source>
        <translation>Die Quelle sagt jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>The words occur at several places.</source>
        <translation>Die Wörter kommen an mehreren Stellen vor.</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>The passage is no longer in the source.</source>
        <translation>Die Stelle ist nicht mehr in der Quelle.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Block {number} of {count}</source>
        <translation>Block {number} von {count}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>unter „{heading}“</translation>
    </message>
    <message>
        <source>Underlined in {colour}</source>
        <translation>Unterstrichen in {colour}</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <translation>Markiert in {colour}</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>mit Kommentar</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>This post</source>
        <translation>Dieser Beitrag</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Dateien sichern…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>Adresse sichern…</translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation>Kopiertes sichern</translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation>Feeds…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>Andere Bibliothek vereinen…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubletten suchen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Pseudonyms…</source>
        <translation>Pseudonyme…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Folder of notes…</source>
        <translation>Ordner mit Notizen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Code these results…</source>
        <translation>Diese Ergebnisse codieren…</translation>
    </message>
    <message>
        <source>Read: posts and notes</source>
        <translation>Lesen: Beiträge und Notizen</translation>
    </message>
    <message>
        <source>Evidence: codes, matrix</source>
        <translation>Belege: Codes, Matrix</translation>
    </message>
    <message>
        <source>Brief: claims, quotations</source>
        <translation>Dossier: Behauptungen, Zitate</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation>Tägliche Wiederholung</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Zu den Notizen</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>Zum anderen Text</translation>
    </message>
    <message>
        <source>Go to the newest notice</source>
        <translation>Zum neuesten Hinweis</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Bibliothek zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation>Notizen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>Text daneben schließen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Nichts als der Text</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Letzte Bibliotheken</translation>
    </message>
    <message>
        <source>Open this library at start</source>
        <translation>Diese Bibliothek beim Start öffnen</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>Alles außer dem gelesenen Absatz dämpfen</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>Notiz zum ganzen Beitrag</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Where this post comes from</source>
        <translation>Woher dieser Beitrag kommt</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>Verwandte Stellen</translation>
    </message>
    <message>
        <source>New version from a file…</source>
        <translation>Neue Fassung aus Datei…</translation>
    </message>
    <message>
        <source>New version from its address…</source>
        <translation>Neue Fassung von der Adresse…</translation>
    </message>
    <message>
        <source>Clean again by today&apos;s rules</source>
        <translation>Nach heutigen Regeln neu reinigen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>Entferntes zeigen</translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation>Verlorene Zeichen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Begin the tour anew</source>
        <translation>Rundgang neu beginnen</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About InsightReader</source>
        <translation>Über InsightReader</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>A broken link</source>
        <translation>Ein kaputter Link</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>This library lies in a folder that another program copies. That can damage it; keep it in a place of its own.</source>
        <translation>Diese Bibliothek liegt in einem Ordner, den ein anderes Programm kopiert. Das kann sie beschädigen; geben Sie ihr einen eigenen Ort.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation>Die Datei der Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>SQLite found faults in the library&apos;s file. Nothing was changed. Close InsightReader and type “insightreader restore --newest” to put the newest good backup in its place.</source>
        <translation>SQLite hat Fehler in der Datei der Bibliothek gefunden. Nichts wurde geändert. Schließen Sie InsightReader und geben Sie „insightreader restore --newest“ ein, um die neueste gute Sicherung an ihre Stelle zu setzen.</translation>
    </message>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>Notizen entstehen in der neuesten Fassung. Gehen Sie dorthin.</translation>
    </message>
    <message>
        <source>Select the passage in the text, then choose its place on the card (L).</source>
        <translation>Wählen Sie die Stelle im Text aus, dann ihren Platz auf der Karte (L).</translation>
    </message>
    <message>
        <source>Select text first, or go to a note with N.</source>
        <translation>Wählen Sie erst Text aus oder gehen Sie mit N zu einer Notiz.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved; {missed} of %Ln image(s) couldn&apos;t be fetched</source>
        <translation>
            <numerusform>Gesichert; {missed} von %Ln Bild ließ sich nicht laden</numerusform>
            <numerusform>Gesichert; {missed} von %Ln Bildern ließen sich nicht laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a quotation in a quotation: {whose}, quoted in this post</source>
        <translation>Als Zitat im Zitat kopiert: {whose}, zitiert in diesem Beitrag</translation>
    </message>
    <message>
        <source>Copied with its reference</source>
        <translation>Mit Quelle kopiert</translation>
    </message>
    <message>
        <source>Careful: copied as this post&apos;s own words, but they seem to be those of {name}. Mark the passage and record whose words they are (Q on its card).</source>
        <translation>Vorsicht: als eigene Worte dieses Beitrags kopiert, doch es scheinen die von {name} zu sein. Markieren Sie die Stelle und halten Sie fest, wessen Worte es sind (Q auf der Karte).</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>InsightReader opens no connection unless you ask it to save an address.</source>
        <translation>InsightReader öffnet keine Verbindung, außer Sie lassen eine Adresse sichern.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What takes a while, and how it ended (Ctrl+Shift+J)</source>
        <translation>Was länger dauert und wie es ausging (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>What is left to read of this text</source>
        <translation>Was von diesem Text noch zu lesen ist</translation>
    </message>
    <message>
        <source>Library “{name}”</source>
        <translation>Bibliothek „{name}“</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (nur lesend)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) under way</source>
        <translation>
            <numerusform>%Ln Aufgabe in Arbeit</numerusform>
            <numerusform>%Ln Aufgaben in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) went wrong</source>
        <translation>
            <numerusform>%Ln Aufgabe misslang</numerusform>
            <numerusform>%Ln Aufgaben misslangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Index: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message>
        <source>Heading of rank {rank}</source>
        <translation>Überschrift der Stufe {rank}</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Eine Überschrift</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Write. Type @ to refer to a passage; what you quote is checked.</source>
        <translation>Schreiben. Mit @ auf eine Stelle verweisen; was Sie zitieren, wird geprüft.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%Ln block(s) without a change</source>
        <translation>
            <numerusform>%Ln Block ohne Änderung</numerusform>
            <numerusform>%Ln Blöcke ohne Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number} · {date}</source>
        <translation>Fassung {number} · {date}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in InsightReader. What you saved is safe. The report below holds nothing from your library; you may copy and send it.</source>
        <translation>In InsightReader ging etwas schief. Was Sie gesichert haben, ist sicher. Der Bericht unten enthält nichts aus Ihrer Bibliothek; Sie können ihn kopieren und senden.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Found on the page.</source>
        <translation>Auf der Seite gefunden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing was found on the page.</source>
        <translation>Auf der Seite wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Von Ihnen geschrieben.</translation>
    </message>
</context>
<context>
    <name>differing</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>doubtful</name>
    <message numerus="yes">
        <source>%Ln quotation(s) in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</source>
        <translation>
            <numerusform>%Ln Zitat in diesem Export zum Nachsehen: Die Quelle sagt es nicht mehr oder mehr als einmal. Die Datei sagt es dazu.</numerusform>
            <numerusform>%Ln Zitate in diesem Export zum Nachsehen: Die Quellen sagen sie nicht mehr oder mehr als einmal. Die Datei sagt es bei jedem dazu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The same bytes; texts {share} % alike</source>
        <translation>Dieselben Bytes; Texte zu {share} % gleich</translation>
    </message>
    <message>
        <source>The same address; texts {share} % alike</source>
        <translation>Dieselbe Adresse; Texte zu {share} % gleich</translation>
    </message>
    <message>
        <source>Texts {share} % alike</source>
        <translation>Texte zu {share} % gleich</translation>
    </message>
    <message>
        <source>Different: {fields}</source>
        <translation>Verschieden: {fields}</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>Dimension ändern</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>Dimension verschieben</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>Dimension löschen</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <source>Describe code</source>
        <translation>Code beschreiben</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>Code verschieben</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Codes vereinen</translation>
    </message>
    <message>
        <source>Split code</source>
        <translation>Code teilen</translation>
    </message>
    <message>
        <source>Change examples</source>
        <translation>Beispiele ändern</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>Merkmal ändern</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Take outcome back</source>
        <translation>Ergebnis zurücknehmen</translation>
    </message>
    <message>
        <source>Summarise a cell</source>
        <translation>Zelle zusammenfassen</translation>
    </message>
    <message>
        <source>State of a cell</source>
        <translation>Zustand einer Zelle</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>Behauptung ändern</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Relate a passage</source>
        <translation>Stelle zuordnen</translation>
    </message>
    <message>
        <source>Take a passage away</source>
        <translation>Stelle wegnehmen</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>Dossier ändern</translation>
    </message>
    <message>
        <source>Delete brief</source>
        <translation>Dossier löschen</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neuer Teil</translation>
    </message>
    <message>
        <source>Write a part</source>
        <translation>Teil schreiben</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>Take a part out</source>
        <translation>Teil herausnehmen</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Everything saved before is safe.</source>
        <translation>Das gelang nicht. Alles vorher Gesicherte ist sicher.</translation>
    </message>
    <message>
        <source>The capture is kept, and can be opened in its own program.</source>
        <translation>Der Mitschnitt bleibt erhalten und lässt sich in seinem Programm öffnen.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing was saved.</source>
        <translation>Das ist nicht lesbar, darum wurde nichts gesichert.</translation>
    </message>
    <message>
        <source>There is no text in it that could be read.</source>
        <translation>Darin ist kein lesbarer Text.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This address is refused for safety. Nothing was opened.</source>
        <translation>Diese Adresse wird zur Sicherheit abgelehnt. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>There is no library at that place.</source>
        <translation>An diesem Ort ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again when it is done.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek. Nichts wurde geändert; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>This library can only be read here. Nothing was changed.</source>
        <translation>Diese Bibliothek lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Nothing was changed; a backup can be restored.</source>
        <translation>Die Datei der Bibliothek ist beschädigt. Nichts wurde geändert; eine Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>That backup is damaged. Nothing was changed.</source>
        <translation>Diese Sicherung ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not made; everything saved before is safe. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Diese Änderung wurde nicht gemacht; alles vorher Gesicherte ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused to work. This change was not made; everything saved before is safe.</source>
        <translation>Der Datenträger verweigert die Arbeit. Diese Änderung wurde nicht gemacht; alles vorher Gesicherte ist sicher.</translation>
    </message>
    <message>
        <source>The search index is being made. Try again when it is done.</source>
        <translation>Der Suchindex entsteht gerade. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Reading the capture took too much time or memory. The capture itself is kept.</source>
        <translation>Den Mitschnitt zu lesen brauchte zu viel Zeit oder Speicher. Der Mitschnitt selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used: it is damaged, unknown, or of a newer version. Nothing was changed.</source>
        <translation>Diese Datei ist nicht brauchbar: beschädigt, unbekannt oder von einer neueren Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The import stumbled over this file. What came in before is kept.</source>
        <translation>Der Import kam mit dieser Datei nicht zurecht. Was vorher hereinkam, bleibt.</translation>
    </message>
    <message>
        <source>Its markup is nested too deeply to be drawn.</source>
        <translation>Die Auszeichnung ist zu tief geschachtelt, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>The quotation isn&apos;t in the text.</source>
        <translation>Das Zitat steht nicht im Text.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened. Copy it again from where you found it.</source>
        <translation>Dieser Link lässt sich nicht öffnen. Kopieren Sie ihn noch einmal von dort, wo Sie ihn fanden.</translation>
    </message>
    <message>
        <source>That id fits several things.</source>
        <translation>Diese Kennung passt auf mehreres.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Something was changed again since, so this can&apos;t be undone without losing that.</source>
        <translation>Seither wurde wieder etwas geändert; das lässt sich nicht rückgängig machen, ohne es zu verlieren.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be erased for ever.</source>
        <translation>Nur was im Papierkorb liegt, lässt sich endgültig tilgen.</translation>
    </message>
    <message>
        <source>These two can&apos;t become one. Nothing was changed.</source>
        <translation>Diese beiden lassen sich nicht vereinen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That name is empty or taken.</source>
        <translation>Dieser Name ist leer oder vergeben.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be put inside itself.</source>
        <translation>Nichts kann in sich selbst liegen.</translation>
    </message>
    <message>
        <source>That code stands in a dimension of another role.</source>
        <translation>Dieser Code gehört zu einer Dimension mit anderer Rolle.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Darin stehen keine Wörter.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Eine solche Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>It is larger than 200 MB.</source>
        <translation>Sie ist größer als 200 MB.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>No server of that name answers.</source>
        <translation>Kein Server dieses Namens antwortet.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t be reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Der Server brauchte zu lange.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>Der Server kann nicht belegen, wer er ist.</translation>
    </message>
    <message>
        <source>The server has nothing at that address.</source>
        <translation>Der Server hat unter dieser Adresse nichts.</translation>
    </message>
    <message>
        <source>It isn&apos;t written as a link of InsightReader.</source>
        <translation>Es ist nicht wie ein Link von InsightReader geschrieben.</translation>
    </message>
    <message>
        <source>The id in it is incomplete or has other characters than an id.</source>
        <translation>Die Kennung darin ist unvollständig oder hat andere Zeichen.</translation>
    </message>
    <message>
        <source>The place in it isn&apos;t a range of characters.</source>
        <translation>Die Stelle darin ist kein Bereich von Zeichen.</translation>
    </message>
    <message>
        <source>Cleaning this page took too long, so its plain text is shown.</source>
        <translation>Diese Seite zu reinigen dauerte zu lange, darum wird ihr einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Cleaning this page took too much memory, so its plain text is shown.</source>
        <translation>Diese Seite zu reinigen brauchte zu viel Speicher, darum wird ihr einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Cleaning this page failed, so its plain text is shown.</source>
        <translation>Diese Seite zu reinigen misslang, darum wird ihr einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>This page is built in too complicated a way, so its plain text is shown.</source>
        <translation>Diese Seite ist zu verwickelt gebaut, darum wird ihr einfacher Text gezeigt.</translation>
    </message>
    <message>
        <source>Only the address and the highlights of this page were imported.</source>
        <translation>Von dieser Seite kamen nur Adresse und Markierungen herein.</translation>
    </message>
    <message>
        <source>Only the plain text of this page is shown.</source>
        <translation>Von dieser Seite wird nur der einfache Text gezeigt.</translation>
    </message>
    <message>
        <source>The search index was damaged on the disk and has been made anew. Nothing of the library is lost.</source>
        <translation>Der Suchindex war auf dem Datenträger beschädigt und ist neu angelegt. Von der Bibliothek ist nichts verloren.</translation>
    </message>
    <message>
        <source>The search index no longer fitted the library and has been made anew.</source>
        <translation>Der Suchindex passte nicht mehr zur Bibliothek und ist neu angelegt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Merge posts</source>
        <translation>Beiträge vereinen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Notiz machen</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Codes ändern</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Markierung ändern</translation>
    </message>
    <message>
        <source>Record who is quoted</source>
        <translation>Festhalten, wer zitiert wird</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Go to another revision</source>
        <translation>Zu anderer Fassung gehen</translation>
    </message>
    <message>
        <source>Put a removed block back</source>
        <translation>Entfernten Block zurückholen</translation>
    </message>
    <message>
        <source>Take a block out</source>
        <translation>Block herausnehmen</translation>
    </message>
    <message>
        <source>Repair lost characters</source>
        <translation>Verlorene Zeichen reparieren</translation>
    </message>
    <message>
        <source>Refuse a repair</source>
        <translation>Reparatur ablehnen</translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation>Stelle ändern</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>Stelle annehmen</translation>
    </message>
    <message>
        <source>Refuse the place</source>
        <translation>Stelle ablehnen</translation>
    </message>
    <message>
        <source>Answer in the review</source>
        <translation>In der Wiederholung antworten</translation>
    </message>
    <message>
        <source>Code what was found</source>
        <translation>Gefundenes codieren</translation>
    </message>
    <message>
        <source>Set pseudonym</source>
        <translation>Pseudonym setzen</translation>
    </message>
    <message>
        <source>Remove pseudonym</source>
        <translation>Pseudonym entfernen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Das war nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>A feed tells what is new on a blog or a site, without an account.

Paste its address above and press Enter. It is often that of the site with /feed, /rss.xml or /atom.xml behind it, and many sites show it with an orange sign. Then “Refresh now” saves what is new as posts.</source>
        <translation>Ein Feed sagt, was es auf einem Blog oder einer Website Neues gibt, ohne Konto.

Fügen Sie oben seine Adresse ein und drücken Sie Enter. Oft ist es die der Website mit /feed, /rss.xml oder /atom.xml dahinter, und viele zeigen sie mit einem orangefarbenen Zeichen. „Jetzt auffrischen“ sichert dann das Neue als Beiträge.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>InsightReader sample library</source>
        <translation>Beispielbibliothek von InsightReader</translation>
    </message>
    <message>
        <source>InsightReader archive</source>
        <translation>InsightReader-Archiv</translation>
    </message>
    <message>
        <source>InsightReader library</source>
        <translation>InsightReader-Bibliothek</translation>
    </message>
    <message>
        <source>Readwise Reader</source>
        <translation>Readwise Reader</translation>
    </message>
    <message>
        <source>Readwise highlights</source>
        <translation>Readwise-Markierungen</translation>
    </message>
    <message>
        <source>browser bookmarks</source>
        <translation>Lesezeichen des Browsers</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>OPML-Gliederung</translation>
    </message>
    <message>
        <source>references (CSL JSON)</source>
        <translation>Literaturangaben (CSL JSON)</translation>
    </message>
    <message>
        <source>project for qualitative analysis (REFI-QDA)</source>
        <translation>Projekt für qualitative Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>codebook (REFI-QDA)</source>
        <translation>Codebuch (REFI-QDA)</translation>
    </message>
    <message>
        <source>no address of a page</source>
        <translation>keine Adresse einer Seite</translation>
    </message>
    <message>
        <source>the date can&apos;t be read; the rest comes in</source>
        <translation>das Datum ist nicht lesbar; der Rest kommt herein</translation>
    </message>
    <message>
        <source>this passage isn&apos;t in the text; it is kept as an orphan</source>
        <translation>diese Stelle steht nicht im Text; sie bleibt als verwaist erhalten</translation>
    </message>
    <message>
        <source>a feed, not a post</source>
        <translation>ein Feed, kein Beitrag</translation>
    </message>
    <message>
        <source>its text can&apos;t be read; the address comes in</source>
        <translation>der Text ist nicht lesbar; die Adresse kommt herein</translation>
    </message>
    <message>
        <source>the row is too large to be a post</source>
        <translation>die Zeile ist zu groß für einen Beitrag</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; rows may be missing</source>
        <translation>ein Anführungszeichen wird nie geschlossen; Zeilen können fehlen</translation>
    </message>
    <message>
        <source>its file isn&apos;t in the project</source>
        <translation>die Datei dazu ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the row holds no highlight</source>
        <translation>die Zeile enthält keine Markierung</translation>
    </message>
    <message>
        <source>yours stays; the other says</source>
        <translation>Ihres bleibt; das andere sagt</translation>
    </message>
    <message>
        <source>{posts} and {notes} came in.</source>
        <translation>{posts} und {notes} kamen herein.</translation>
    </message>
    <message>
        <source>{posts} and {notes} would come in.</source>
        <translation>{posts} und {notes} kämen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are there already.</source>
        <translation>
            <numerusform>%Ln Eintrag ist schon da.</numerusform>
            <numerusform>%Ln Einträge sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>by their bytes: {count}</source>
        <translation>nach Bytes: {count}</translation>
    </message>
    <message>
        <source>by their address: {count}</source>
        <translation>nach Adresse: {count}</translation>
    </message>
    <message>
        <source>by their text: {count}</source>
        <translation>nach Text: {count}</translation>
    </message>
    <message>
        <source>Posts that joined yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>Beiträge, die zu Ihren kamen: {count} ({ways}); mit anderem Text: {differing}.</translation>
    </message>
    <message>
        <source>Posts that would join yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>Beiträge, die zu Ihren kämen: {count} ({ways}); mit anderem Text: {differing}.</translation>
    </message>
    <message>
        <source>How the notes stand in your library: {verdicts}.</source>
        <translation>So stehen die Notizen in Ihrer Bibliothek: {verdicts}.</translation>
    </message>
</context>
<context>
    <name>note-history</name>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Another place in the text</source>
        <translation>Andere Stelle im Text</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person quoted</source>
        <translation>Zitierte Person</translation>
    </message>
    <message>
        <source>Work quoted</source>
        <translation>Zitiertes Werk</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Code added</source>
        <translation>Code hinzugefügt</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>Code entfernt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The library&apos;s file is damaged and was not changed.</source>
        <translation>Die Datei der Bibliothek ist beschädigt und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A file of the library is missing. Nothing was changed.</source>
        <translation>Eine Datei der Bibliothek fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A good backup can take its place; the damaged file is kept beside it.</source>
        <translation>Eine gute Sicherung kann an ihre Stelle treten; die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>There is no good backup of it in its folder.</source>
        <translation>In ihrem Ordner gibt es keine gute Sicherung.</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>an address, asked by this program</source>
        <translation>eine Adresse, von diesem Programm geladen</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>ein Import</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>die Beispielbibliothek</translation>
    </message>
</context>
<context>
    <name>removed</name>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>The title again</source>
        <translation>Noch einmal der Titel</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Outside of the article</source>
        <translation>Außerhalb des Artikels</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Autor und Datum</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Said once more</source>
        <translation>Noch einmal gesagt</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <translation>Von Hand herausgenommen</translation>
    </message>
    <message>
        <source>a line of nothing but question marks</source>
        <translation>eine Zeile nur aus Fragezeichen</translation>
    </message>
    <message>
        <source>question marks at the start</source>
        <translation>Fragezeichen am Anfang</translation>
    </message>
    <message>
        <source>question marks at the end</source>
        <translation>Fragezeichen am Ende</translation>
    </message>
    <message>
        <source>a question mark inside a word</source>
        <translation>ein Fragezeichen in einem Wort</translation>
    </message>
    <message>
        <source>question marks on both sides of a word</source>
        <translation>Fragezeichen zu beiden Seiten eines Wortes</translation>
    </message>
    <message>
        <source>a mark that the page gives elsewhere as another</source>
        <translation>ein Zeichen, das die Seite anderswo anders schreibt</translation>
    </message>
    <message>
        <source>bytes that are no character</source>
        <translation>Bytes, die kein Zeichen sind</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Imported {posts} and {notes}.</source>
        <translation>{posts} und {notes} importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) joined yours, {differing} with another text.</source>
        <translation>
            <numerusform>%Ln Beitrag kam zu Ihren, {differing} mit anderem Text.</numerusform>
            <numerusform>%Ln Beiträge kamen zu Ihren, {differing} mit anderem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {name}: {posts}, {notes}.</source>
        <translation>{name} geschrieben: {posts}, {notes}.</translation>
    </message>
    <message>
        <source>This format keeps all names, pseudonyms or not.</source>
        <translation>Dieses Format behält alle Namen, trotz Pseudonymen.</translation>
    </message>
    <message>
        <source>{name} by {pseudonym} ({times})</source>
        <translation>{name} durch {pseudonym} ({times})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: {names}.</source>
        <translation>Ersetzt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht zu übernehmen.</numerusform>
            <numerusform>%Ln Einträge waren nicht zu übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Any font of this computer; Literata comes with the program.</source>
        <translation>Jede Schrift dieses Rechners; Literata kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Länge einer Zeile</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Show block numbers</source>
        <translation>Blocknummern zeigen</translation>
    </message>
    <message>
        <source>To cite § 12 of a post.</source>
        <translation>Um § 12 eines Beitrags anzuführen.</translation>
    </message>
    <message>
        <source>Show the names of codes under highlights</source>
        <translation>Namen der Codes unter Markierungen zeigen</translation>
    </message>
    <message>
        <source>So that a colour never stands alone.</source>
        <translation>Damit eine Farbe nie allein steht.</translation>
    </message>
    <message>
        <source>Show the time left</source>
        <translation>Verbleibende Zeit anzeigen</translation>
    </message>
    <message>
        <source>At the window&apos;s foot: minutes from here to the end, and percent read.</source>
        <translation>Am Fuß des Fensters: Minuten von hier bis zum Ende und wie viel Prozent gelesen sind.</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <source>Of Chinese and Japanese, two characters count as a word.</source>
        <translation>Im Chinesischen und Japanischen zählen zwei Zeichen als ein Wort.</translation>
    </message>
    <message>
        <source>Move a text cursor by the arrow keys</source>
        <translation>Textcursor mit den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>For screen readers, and to select by keys (F7). Else the arrow keys scroll.</source>
        <translation>Für Bildschirmleser und zum Auswählen mit Tasten (F7). Sonst blättern die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Address of the dictionary</source>
        <translation>Adresse des Wörterbuchs</translation>
    </message>
    <message>
        <source>Opened in your browser. {word} is what is selected, {language} the text&apos;s.</source>
        <translation>Wird im Browser geöffnet. {word} ist, was ausgewählt ist, {language} die Sprache des Textes.</translation>
    </message>
    <message>
        <source>Address of the web search</source>
        <translation>Adresse der Websuche</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>Alles außer dem gelesenen Absatz dämpfen</translation>
    </message>
    <message>
        <source>While there is nothing but the text (Shift+F11).</source>
        <translation>Solange nichts als der Text zu sehen ist (Umschalt+F11).</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show more posts in the list</source>
        <translation>Mehr Beiträge in der Liste zeigen</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notizen zeigen</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Used from the next start. None: the usual place of this system.</source>
        <translation>Gilt ab dem nächsten Start. Keiner: der übliche Ort dieses Systems.</translation>
    </message>
    <message>
        <source>Where the browser&apos;s SingleFile saves pages. Each comes in by itself, once.</source>
        <translation>Wo SingleFile im Browser Seiten sichert. Jede kommt von selbst herein, einmal.</translation>
    </message>
    <message>
        <source>Saving what is there already</source>
        <translation>Sichern, was schon da ist</translation>
    </message>
    <message>
        <source>At once: the window is built anew.</source>
        <translation>Sofort: Das Fenster wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>Known by its address without tracking parameters, or by its bytes.</source>
        <translation>Bekannt durch die Adresse ohne Verfolgungsparameter oder durch die Bytes.</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>Feeds auffrischen</translation>
    </message>
    <message>
        <source>While the window is open. Else only when you ask for it.</source>
        <translation>Solange das Fenster offen ist. Sonst nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Folder to take pages from</source>
        <translation>Ordner, aus dem Seiten kommen</translation>
    </message>
    <message>
        <source>Time between backups</source>
        <translation>Zeit zwischen Sicherungen</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> Wörter pro Minute</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask, in the line at the window&apos;s foot</source>
        <translation>Fragen, in der Zeile am Fuß des Fensters</translation>
    </message>
    <message>
        <source>Save it as another post</source>
        <translation>Als weiteren Beitrag sichern</translation>
    </message>
    <message>
        <source>Make a new version of the post</source>
        <translation>Neue Fassung des Beitrags machen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Saving</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saving a new version</source>
        <translation>Neue Fassung sichern</translation>
    </message>
    <message>
        <source>Looking what would come in</source>
        <translation>Nachsehen, was hereinkäme</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>Feeds auffrischen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>{work}: {name}</source>
        <translation>{work}: {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} je Sekunde</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>{number} je Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>Angehalten. Was getan ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln went wrong.</source>
        <translation>
            <numerusform>%Ln ging schief.</numerusform>
            <numerusform>%Ln gingen schief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s).</source>
        <translation>
            <numerusform>%Ln neuer Beitrag.</numerusform>
            <numerusform>%Ln neue Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {posts}.</source>
        <translation>Gesichert: {posts}.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>{undo} takes back what you did here, act by act. {guide} opens the guide at the page of where you are. The menu begins the tour anew.</source>
        <translation>{undo} nimmt Schritt für Schritt zurück, was Sie hier getan haben. {guide} öffnet das Handbuch auf der Seite, die zu Ihrem Ort passt. Das Menü beginnt den Rundgang neu.</translation>
    </message>
    <message>
        <source>That was the whole round</source>
        <translation>Das war die ganze Runde</translation>
    </message>
    <message>
        <source>Read a post</source>
        <translation>Einen Beitrag lesen</translation>
    </message>
    <message>
        <source>Click a post in the list, or go to it with the arrow keys and press Enter. In the sample library, “The last mile is a person” has something of everything.</source>
        <translation>Klicken Sie einen Beitrag in der Liste an, oder gehen Sie mit den Pfeiltasten zu ihm und drücken Sie Enter. In der Beispielbibliothek hat „The last mile is a person“ von allem etwas.</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>Eine Stelle markieren</translation>
    </message>
    <message>
        <source>Select some words in the text, with the mouse or with Shift and the arrow keys, and press {highlight}. A number from 1 to 5 takes another colour.</source>
        <translation>Wählen Sie einige Wörter im Text aus, mit der Maus oder mit Umschalt und den Pfeiltasten, und drücken Sie {highlight}. Eine Zahl von 1 bis 5 nimmt eine andere Farbe.</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Dazu etwas schreiben</translation>
    </message>
    <message>
        <source>Press {comment} while the highlight is at hand, or E on its card among the notes, and write a word or two. Esc ends it; every letter is kept as you type.</source>
        <translation>Drücken Sie {comment}, solange die Markierung zur Hand ist, oder E auf ihrer Karte bei den Notizen, und schreiben Sie ein, zwei Wörter. Esc beendet es; jeder Buchstabe wird beim Tippen behalten.</translation>
    </message>
    <message>
        <source>Give it a code</source>
        <translation>Einen Code geben</translation>
    </message>
    <message>
        <source>A code is a concept of yours. Press T on the card (Alt+3 leads there), type some letters, such as “trust”, and press Enter twice: to take it, and to be done.</source>
        <translation>Ein Code ist ein Begriff von Ihnen. Drücken Sie T auf der Karte (Alt+3 führt dorthin), tippen Sie einige Buchstaben, etwa „trust“, und drücken Sie zweimal Enter: um ihn zu nehmen und um fertig zu sein.</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Es wiederfinden</translation>
    </message>
    <message>
        <source>Press {search} and type a word of your comment. Posts and notes are found while you type. Enter opens the first at its passage.</source>
        <translation>Drücken Sie {search} und tippen Sie ein Wort Ihres Kommentars. Beiträge und Notizen werden beim Tippen gefunden. Enter öffnet das Erste an seiner Stelle.</translation>
    </message>
    <message>
        <source>See what was removed</source>
        <translation>Sehen, was entfernt wurde</translation>
    </message>
    <message>
        <source>Press {removed}. What is no part of the article stands greyed in the text, each block with its reason, and {put-back} puts one back. If this post lost nothing, open another one.</source>
        <translation>Drücken Sie {removed}. Was nicht zum Artikel gehört, steht grau im Text, jeder Block mit seinem Grund, und {put-back} holt einen zurück. Wenn aus diesem Beitrag nichts entfernt wurde, öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Prove a quotation</source>
        <translation>Ein Zitat belegen</translation>
    </message>
    <message>
        <source>Press {provenance} for captures and versions of the post, and choose Verify: all that is stored is checked. A card tells when its quotation no longer stands in the newest version.</source>
        <translation>Drücken Sie {provenance} für Mitschnitte und Fassungen des Beitrags und wählen Sie Prüfen: Alles Gespeicherte wird nachgerechnet. Eine Karte sagt es, wenn ihr Zitat in der neuesten Fassung nicht mehr steht.</translation>
    </message>
    <message>
        <source>Weigh the evidence</source>
        <translation>Belege abwägen</translation>
    </message>
    <message>
        <source>Press {evidence} and choose Matrix: cases crossed with factors. Walk to a cell with the arrow keys and press Enter: its passages open beside it.</source>
        <translation>Drücken Sie {evidence} und wählen Sie Matrix: Fälle, mit Faktoren gekreuzt. Gehen Sie mit den Pfeiltasten zu einer Zelle und drücken Sie Enter: Ihre Stellen öffnen sich daneben.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Es weitergeben</translation>
    </message>
    <message>
        <source>Press {export}, choose a format such as the report for Word, and save. Every quotation goes out with its reference and its verdict.</source>
        <translation>Drücken Sie {export}, wählen Sie ein Format, etwa den Bericht für Word, und speichern Sie. Jedes Zitat geht mit seinem Nachweis und seinem Urteil hinaus.</translation>
    </message>
</context>
</TS>
