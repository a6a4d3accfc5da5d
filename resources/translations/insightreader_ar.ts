<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About InsightReader</source>
        <translation>حول InsightReader</translation>
    </message>
    <message>
        <source>Save the posts that matter, read them in peace, mark what counts, and quote it with proof.</source>
        <translation>احفظ المقالات المهمة، واقرأها بهدوء، وعلّم ما يهم، واقتبسه مع الدليل.</translation>
    </message>
    <message>
        <source>It opens no connection unless you ask it to save an address.</source>
        <translation>لا يفتح أي اتصال إلا إذا طلبت حفظ عنوان.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt, used under the LGPL.</source>
        <translation>برنامج حر برخصة MIT؛ مبني باستخدام Qt وفق رخصة LGPL.</translation>
    </message>
    <message>
        <source>Your library: {folder}</source>
        <translation>مكتبتك: {folder}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Save files</source>
        <translation>حفظ ملفات</translation>
    </message>
    <message>
        <source>Everything that can be read (%s)</source>
        <translation>كل ما يمكن قراءته (%s)</translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</source>
        <translation>صفحات ونصوص (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Books and documents (*.epub *.pdf *.docx *.odt)</source>
        <translation>كتب ومستندات (*.epub *.pdf *.docx *.odt)</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>رسائل بريد (*.eml)</translation>
    </message>
    <message>
        <source>Web archives (*.warc *.warc.gz *.wacz)</source>
        <translation>أرشيفات ويب (*.warc *.warc.gz *.wacz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save an address</source>
        <translation>حفظ عنوان</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>تُجلب الصفحة مرة واحدة، الآن، لأنك طلبت ذلك. العنوان:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exports of other programs (*.zip *.csv *.json *.html *.xml *.opml)</source>
        <translation>صادرات برامج أخرى (*.zip *.csv *.json *.html *.xml *.opml)</translation>
    </message>
    <message>
        <source>InsightReader archives (*.zip)</source>
        <translation>أرشيفات InsightReader (*.zip)</translation>
    </message>
    <message>
        <source>Join a library: choose its folder</source>
        <translation>ضم مكتبة: اختر مجلدها</translation>
    </message>
    <message>
        <source>{file}: {kind}</source>
        <translation>{file}: {kind}</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>تم الضم</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>تم الاستيراد، لكن ليس كل شيء</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; import {file} again to complete it.</source>
        <translation>توقف. ما دخل باقٍ؛ استورد {file} مرة أخرى لإكماله.</translation>
    </message>
</context>
<context>
    <name>AgreementPresenter</name>
    <message>
        <source>Over the posts that both of them coded: what both marked with a code, and what one alone did. Enter shows the passages on which they differ.</source>
        <translation>في المقالات التي رمّزها كلاهما: ما علّمه كلاهما برمز، وما علّمه واحد فقط. يُظهر Enter المقاطع المختلف عليها.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>When somebody else has coded the same posts, and you have joined their library with yours, this view tells how far you agree (Cohen&apos;s kappa), and where you don&apos;t.</source>
        <translation>عندما يرمّز شخص آخر المقالات نفسها وتضم مكتبته إلى مكتبتك، تبيّن هذه النافذة مدى اتفاقكما (كابا كوهين) وأين تختلفان.</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>ضم مكتبة أخرى…</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>the first alone</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <source>the second alone</source>
        <translation>الثاني فقط</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>المقارنة حسب</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>الأحرف</translation>
    </message>
    <message numerus="yes">
        <source>All codes: {kappa}, over %Ln post(s)</source>
        <translation>
            <numerusform>كل الرموز: {kappa}، دون أي مقال</numerusform>
            <numerusform>كل الرموز: {kappa}، في مقال واحد</numerusform>
            <numerusform>كل الرموز: {kappa}، في مقالين</numerusform>
            <numerusform>كل الرموز: {kappa}، في %Ln مقالات</numerusform>
            <numerusform>كل الرموز: {kappa}، في %Ln مقالًا</numerusform>
            <numerusform>كل الرموز: {kappa}، في %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>التصفية والترتيب</translation>
    </message>
    <message>
        <source>The notes of all posts come together here. Open a post, select a passage, and highlight it, comment on it, or give it codes.</source>
        <translation>تجتمع هنا ملاحظات كل المقالات. افتح مقالًا وحدد مقطعًا ثم ظلّله أو علّق عليه أو أعطه رموزًا.</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>اذهب واقرأ</translation>
    </message>
    <message>
        <source>Find in all notes: words, codes, titles</source>
        <translation>ابحث في كل الملاحظات: كلمات، رموز، عناوين</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>‏{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>AnnotationSidebar</name>
    <message>
        <source>Note on the whole post</source>
        <translation>ملاحظة عن المقال كله</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>AutoCodingPresenter</name>
    <message>
        <source>Coded {passages}. Undo takes all of it back.</source>
        <translation>رُمّزت {passages}. ويسحب التراجع كل ذلك.</translation>
    </message>
</context>
<context>
    <name>BriefActions</name>
    <message>
        <source>New brief</source>
        <translation>موجز جديد</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete the brief or claim</source>
        <translation>حذف الموجز أو الادعاء</translation>
    </message>
    <message>
        <source>Add a part below…</source>
        <translation>إضافة جزء في الأسفل…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>اقتباس…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>ادعاء…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>مصفوفة…</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>نقل الجزء إلى أعلى</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>نقل الجزء إلى أسفل</translation>
    </message>
    <message>
        <source>Heading one rank higher</source>
        <translation>رفع العنوان درجة</translation>
    </message>
    <message>
        <source>Heading one rank lower</source>
        <translation>خفض العنوان درجة</translation>
    </message>
    <message>
        <source>Take the part out</source>
        <translation>إخراج الجزء</translation>
    </message>
    <message>
        <source>Preview with references</source>
        <translation>معاينة مع المراجع</translation>
    </message>
    <message>
        <source>Export the brief…</source>
        <translation>تصدير الموجز…</translation>
    </message>
    <message>
        <source>Add a passage…</source>
        <translation>إضافة مقطع…</translation>
    </message>
</context>
<context>
    <name>BriefAsking</name>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>صلة المقطع بالادعاء</translation>
    </message>
    <message>
        <source>There is no passage yet. Mark one in a post first.</source>
        <translation>لا توجد مقاطع بعد. علّم مقطعًا في مقال أولًا.</translation>
    </message>
    <message>
        <source>Find a claim, or say a new one</source>
        <translation>ابحث عن ادعاء أو اكتب ادعاءً جديدًا</translation>
    </message>
    <message>
        <source>New claim: “{words}”</source>
        <translation>ادعاء جديد: «{words}»</translation>
    </message>
    <message>
        <source>Which claim?</source>
        <translation>أي ادعاء؟</translation>
    </message>
    <message>
        <source>A matrix needs two dimensions whose codes are on passages. Code some.</source>
        <translation>تحتاج المصفوفة إلى بُعدين رموزهما على مقاطع. رمّز بعض المقاطع.</translation>
    </message>
    <message>
        <source>Find a matrix</source>
        <translation>ابحث عن مصفوفة</translation>
    </message>
    <message>
        <source>Which matrix?</source>
        <translation>أي مصفوفة؟</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>يُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Style of references</source>
        <translation>نمط المراجع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>BriefClaims</name>
    <message>
        <source>Which passage bears on the claim?</source>
        <translation>أي مقطع له صلة بالادعاء؟</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>على أي مقطع يستند؟</translation>
    </message>
</context>
<context>
    <name>BriefGrids</name>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} حسب {columns}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>BriefLeaving</name>
    <message>
        <source>Export the brief</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>تجري كتابة {name}…</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>كُتب {name}</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>تقرير لبرنامج Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
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
        <translation>عنوان الموجز</translation>
    </message>
    <message>
        <source>A brief is made of parts: your own words, quotations and claims. Add the first one below, or press Ctrl+Enter wherever you are.</source>
        <translation>يتكون الموجز من أجزاء: كلماتك والاقتباسات والادعاءات. أضف الجزء الأول في الأسفل، أو اضغط Ctrl+Enter أينما كنت.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>الموجز</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Say what you found, and show it</source>
        <translation>قل ما وجدته وأثبته</translation>
    </message>
    <message>
        <source>A brief is a report in parts: your own words, claims, and quotations that are checked against their sources. It leaves for Word, the web or Markdown with its list of references.</source>
        <translation>الموجز تقرير من أجزاء: كلماتك وادعاءات واقتباسات تُقارن بمصادرها. ويُصدَّر مع قائمة مراجعه إلى Word أو الويب أو Markdown.</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>بدء موجز</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>Which passage?</source>
        <translation>أي مقطع؟</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>على أي مقطع يستند؟</translation>
    </message>
    <message>
        <source>Part {place} of {parts}</source>
        <translation>الجزء {place} من {parts}</translation>
    </message>
</context>
<context>
    <name>BriefPresenter</name>
    <message>
        <source>In a brief</source>
        <translation>في موجز</translation>
    </message>
    <message>
        <source>In a claim</source>
        <translation>في ادعاء</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>موجز بلا عنوان</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Say in one sentence what you found</source>
        <translation>قل في جملة واحدة ما وجدته</translation>
    </message>
</context>
<context>
    <name>BriefPreview</name>
    <message>
        <source>Preview of the brief</source>
        <translation>معاينة الموجز</translation>
    </message>
    <message>
        <source>Putting the references together…</source>
        <translation>يجري جمع المراجع…</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>There is nothing to read in the folder {name}.</source>
        <translation>لا شيء يُقرأ في المجلد {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
            <numerusform>لم تُحفظ صورة واحدة: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
            <numerusform>لم تُحفظ صورتان: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
            <numerusform>لم تُحفظ %Ln صور: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
            <numerusform>لم تُحفظ %Ln صورة: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
            <numerusform>لم تُحفظ %Ln صورة: الصورة وحدها ليست مقالًا. احفظ الصفحة التي تعرضها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Edit comment</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>الرموز…</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>استخدام لادعاء…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Quoted from…</source>
        <translation>مقتبس من…</translation>
    </message>
    <message>
        <source>Whose words these are, when the post quotes them itself</source>
        <translation>لمن هذه الكلمات، عندما يقتبس المقال نفسه غيره</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse: it isn&apos;t there</source>
        <translation>رفض: ليس هناك</translation>
    </message>
    <message>
        <source>Place where the text is selected</source>
        <translation>وضعه عند النص المحدد</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Character restored</source>
        <translation>استُعيد حرف</translation>
    </message>
    <message>
        <source>Quoted there: {whose}</source>
        <translation>مقتبس هناك: {whose}</translation>
    </message>
    <message>
        <source>Words of {name}? Record it</source>
        <translation>كلمات {name}؟ سجّلها</translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation>عن المقال كله</translation>
    </message>
    <message>
        <source>comment: {comment}</source>
        <translation>التعليق: {comment}</translation>
    </message>
    <message>
        <source>codes: {codes}</source>
        <translation>الرموز: {codes}</translation>
    </message>
    <message>
        <source>Note {place} of {count}</source>
        <translation>الملاحظة {place} من {count}</translation>
    </message>
    <message>
        <source>A lost character was put back here by a correction</source>
        <translation>أعاد تصحيحٌ هنا حرفًا مفقودًا</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Add an outcome…</source>
        <translation>إضافة نتيجة…</translation>
    </message>
    <message>
        <source>outcomes oppose one another</source>
        <translation>النتائج تتعارض</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>an outcome has lost its passage</source>
        <translation>فقدت نتيجةٌ مقطعها</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Attributes of the case</source>
        <translation>سمات الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>لا حالات بعد</translation>
    </message>
    <message>
        <source>A case is a code of a dimension that holds cases. Make such a dimension in the codebook, add a code for each case, and code the passages that tell it.</source>
        <translation>الحالة رمز في بُعد يحوي الحالات. أنشئ بُعدًا كهذا في دليل الرموز، وأضف رمزًا لكل حالة، ورمّز المقاطع التي ترويها.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>فتح دليل الرموز</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Close the cell</source>
        <translation>إغلاق الخلية</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation>حال الخلية</translation>
    </message>
    <message>
        <source>Summary of the cell</source>
        <translation>ملخص الخلية</translation>
    </message>
    <message>
        <source>What do these passages say together? Type @ to refer to one of them.</source>
        <translation>ماذا تقول هذه المقاطع معًا؟ اكتب @ للإحالة إلى أحدها.</translation>
    </message>
    <message>
        <source>No passage carries both codes. Either nobody has written about it, or it was not coded yet: mark a passage in a post and give it both codes.</source>
        <translation>لا يحمل أي مقطع الرمزين معًا. إما لم يكتب أحد عن ذلك، أو لم يُرمَّز بعد: علّم مقطعًا في مقال وأعطه الرمزين.</translation>
    </message>
    <message>
        <source>Refer to a passage</source>
        <translation>الإحالة إلى مقطع</translation>
    </message>
    <message>
        <source>State as the passages show it</source>
        <translation>الحال كما تبيّنها المقاطع</translation>
    </message>
    <message>
        <source>As the passages show it: {state}</source>
        <translation>كما تبيّنها المقاطع: {state}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Codes of the selected notes (T)</source>
        <translation>رموز الملاحظات المحددة (T)</translation>
    </message>
    <message>
        <source>Copy the selected notes (Ctrl+C)</source>
        <translation>نسخ الملاحظات المحددة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Delete the selected notes (Del)</source>
        <translation>حذف الملاحظات المحددة (Del)</translation>
    </message>
    <message>
        <source>Colour, style and more</source>
        <translation>اللون والنمط والمزيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationStyleDialog</name>
    <message>
        <source>How sources are cited</source>
        <translation>كيف تُذكر المصادر</translation>
    </message>
    <message>
        <source>The report writes its citations and references so; the next one too.</source>
        <translation>هكذا يكتب التقرير إحالاته ومراجعه؛ والتالي أيضًا.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>APA, 7th edition</source>
        <translation>‏APA، الطبعة السابعة</translation>
    </message>
    <message>
        <source>Chicago, 18th edition, author and date</source>
        <translation>‏Chicago، الطبعة الثامنة عشرة، المؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Harvard, Cite Them Right, 12th edition</source>
        <translation>‏Harvard، Cite Them Right، الطبعة الثانية عشرة</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>‏MLA، الطبعة التاسعة</translation>
    </message>
    <message>
        <source>Vancouver, NLM, by number</source>
        <translation>‏Vancouver، NLM، بالأرقام</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Add a passage…</source>
        <translation>إضافة مقطع…</translation>
    </message>
    <message>
        <source>Nothing bears on it yet. Add a passage with Ctrl+Enter, or press M on one in a post, on a note, or in the evidence.</source>
        <translation>لا صلة لشيء به بعد. أضف مقطعًا بـ Ctrl+Enter، أو اضغط M على مقطع في مقال أو على ملاحظة أو في الأدلة.</translation>
    </message>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>صلة المقطع بالادعاء</translation>
    </message>
    <message>
        <source>Take the passage off the claim</source>
        <translation>إزالة المقطع من الادعاء</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>الادعاء في جملة واحدة</translation>
    </message>
    <message>
        <source>Say in one sentence what you found.</source>
        <translation>قل في جملة واحدة ما وجدته.</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>ملاحظة على الادعاء</translation>
    </message>
    <message>
        <source>Why, and where its limits are. Type @ to refer to a passage.</source>
        <translation>لماذا، وأين حدوده. اكتب @ للإحالة إلى مقطع.</translation>
    </message>
    <message>
        <source>On a passage: S supports, Q qualifies, X contradicts · Del takes it off</source>
        <translation>على المقطع: S يدعم، Q يقيّد، X يناقض · Del يزيله</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>ما له صلة به</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>الادعاء</translation>
    </message>
</context>
<context>
    <name>ClaimUsing</name>
    <message>
        <source>Used for the claim “{words}”</source>
        <translation>استُخدم للادعاء «{words}»</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>unsupported</source>
        <translation>بلا سند</translation>
    </message>
    <message>
        <source>No passage supports it yet.</source>
        <translation>لا يدعمه أي مقطع بعد.</translation>
    </message>
    <message>
        <source>rests on a changed passage</source>
        <translation>يستند إلى مقطع تغيّر</translation>
    </message>
    <message>
        <source>A source now says something else; look at the passage.</source>
        <translation>يقول أحد المصادر الآن شيئًا آخر؛ راجع المقطع.</translation>
    </message>
    <message>
        <source>rests on one source</source>
        <translation>يستند إلى مصدر واحد</translation>
    </message>
    <message>
        <source>Every passage comes from the same post.</source>
        <translation>كل المقاطع من المقال نفسه.</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>يستند إلى مؤلف واحد</translation>
    </message>
    <message>
        <source>Several posts, but all by the same author.</source>
        <translation>عدة مقالات، لكنها كلها للمؤلف نفسه.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>Passages by several authors support it.</source>
        <translation>تدعمه مقاطع لعدة مؤلفين.</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>يقيّده</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>يناقضه</translation>
    </message>
</context>
<context>
    <name>CodeAsking</name>
    <message>
        <source>New code in {family}</source>
        <translation>رمز جديد في {family}</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>بُعد جديد</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>دمج «{name}» في</translation>
    </message>
    <message>
        <source>Move “{name}” below</source>
        <translation>نقل «{name}» تحت</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>تقسيم «{name}»</translation>
    </message>
    <message>
        <source>Choose the passages that get the new code instead.</source>
        <translation>اختر المقاطع التي تأخذ الرمز الجديد بدلًا منه.</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>اسم الرمز الجديد</translation>
    </message>
    <message>
        <source>Move “{name}” below “{target}”</source>
        <translation>نقل «{name}» تحت «{target}»</translation>
    </message>
    <message>
        <source>Merge “{name}” into “{target}”</source>
        <translation>دمج «{name}» في «{target}»</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>ابحث عن رمز</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
</context>
<context>
    <name>CodeDetails</name>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, %Ln of them example(s) (X on a card)</source>
        <translation>
            <numerusform>‏{passages}، لا مثال بينها (X على البطاقة)</numerusform>
            <numerusform>‏{passages}، منها مثال واحد (X على البطاقة)</numerusform>
            <numerusform>‏{passages}، منها مثالان (X على البطاقة)</numerusform>
            <numerusform>‏{passages}، منها %Ln أمثلة (X على البطاقة)</numerusform>
            <numerusform>‏{passages}، منها %Ln مثالًا (X على البطاقة)</numerusform>
            <numerusform>‏{passages}، منها %Ln مثال (X على البطاقة)</numerusform>
        </translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>ماذا يعني؟</translation>
    </message>
    <message>
        <source>What belongs to it?</source>
        <translation>ما الذي ينتمي إليه؟</translation>
    </message>
    <message>
        <source>What doesn&apos;t, though one might think so?</source>
        <translation>ما الذي لا ينتمي إليه، وإن ظُن ذلك؟</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>يستثني</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>الدلالة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النقش</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Codes of these passages</source>
        <translation>رموز هذه المقاطع</translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>ابحث عن رمز أو أنشئه</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>plain codes</source>
        <translation>رموز عادية</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>says neither</source>
        <translation>لا يدل على شيء</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation>بلا نقش</translation>
    </message>
    <message>
        <source>stripes</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>تقاطعات</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>أمواج</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>CodebookActions</name>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>رمز جديد تحته…</translation>
    </message>
    <message>
        <source>New dimension…</source>
        <translation>بُعد جديد…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Delete the code or dimension</source>
        <translation>حذف الرمز أو البُعد</translation>
    </message>
    <message>
        <source>The codebook as it was…</source>
        <translation>دليل الرموز كما كان…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>استيراد دليل رموز…</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>إضافة دليل رموز المهمات</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>تصدير دليل الرموز…</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>تصدير دليل الرموز</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>كُتب {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came in</source>
        <translation>
            <numerusform>لم يدخل أي رمز</numerusform>
            <numerusform>دخل رمز واحد</numerusform>
            <numerusform>دخل رمزان</numerusform>
            <numerusform>دخلت %Ln رموز</numerusform>
            <numerusform>دخل %Ln رمزًا</numerusform>
            <numerusform>دخل %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودًا من قبل</numerusform>
            <numerusform>%Ln موجود من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>أدلة الرموز</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Your codebook is empty</source>
        <translation>دليل رموزك فارغ</translation>
    </message>
    <message>
        <source>Codes say what passages are about: a case, its outcome, a factor. Type N for a new one, give codes to passages as you read (T on a card), or begin with the ready codebook for cross-sector missions.</source>
        <translation>تبيّن الرموز موضوع المقاطع: حالة أو نتيجتها أو عامل. اضغط N لرمز جديد، وأعطِ المقاطع رموزًا وأنت تقرأ (T على البطاقة)، أو ابدأ بدليل الرموز الجاهز للمهمات العابرة للقطاعات.</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>إضافة دليل رموز المهمات</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>ابحث عن رمز</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>recent</source>
        <translation>حديثًا</translation>
    </message>
    <message>
        <source>Create “{name}” (Dimension/Name files it)</source>
        <translation>إنشاء «{name}» (تصنّفه «البُعد/الاسم»)</translation>
    </message>
    <message>
        <source>Create “{name}” in {dimension}</source>
        <translation>إنشاء «{name}» في {dimension}</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>has the code already</source>
        <translation>يحمل الرمز من قبل</translation>
    </message>
    <message>
        <source>annotated already</source>
        <translation>عُلّق عليه من قبل</translation>
    </message>
</context>
<context>
    <name>CodingDialog</name>
    <message>
        <source>Code what “{query}” finds</source>
        <translation>ترميز ما يعثر عليه «{query}»</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>اختر رمزًا…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>whole paragraphs</source>
        <translation>فقرات كاملة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>No text holds these words: they stand in notes or titles alone.</source>
        <translation>لا نص يحوي هذه الكلمات: فهي في الملاحظات أو العناوين وحدها.</translation>
    </message>
    <message>
        <source>Passages that hold most of the words; take the mark off what doesn&apos;t fit.</source>
        <translation>المقاطع التي تحوي معظم الكلمات؛ أزل العلامة عما لا يناسب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with this code already.</source>
        <translation>
            <numerusform>لا يحمل أي منها هذا الرمز.</numerusform>
            <numerusform>واحد منها يحمل هذا الرمز من قبل.</numerusform>
            <numerusform>اثنان منها يحملان هذا الرمز من قبل.</numerusform>
            <numerusform>%Ln منها تحمل هذا الرمز من قبل.</numerusform>
            <numerusform>%Ln منها تحمل هذا الرمز من قبل.</numerusform>
            <numerusform>%Ln منها تحمل هذا الرمز من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>ابحث عن رمز أو أنشئه</translation>
    </message>
    <message>
        <source>Code for these passages</source>
        <translation>رمز هذه المقاطع</translation>
    </message>
    <message>
        <source>Code {passages}</source>
        <translation>ترميز {passages}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>أخذ الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Find a collection</source>
        <translation>ابحث عن مجموعة</translation>
    </message>
    <message>
        <source>Find or create a collection</source>
        <translation>ابحث عن مجموعة أو أنشئها</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>إنشاء «{name}»</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment in Markdown</source>
        <translation>تعليق بلغة Markdown</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>يُحفظ أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>CommentPreview</name>
    <message>
        <source>Preview of the comment</source>
        <translation>معاينة التعليق</translation>
    </message>
</context>
<context>
    <name>ComparingPresenter</name>
    <message>
        <source>No note is touched by what changed.</source>
        <translation>لم تمس التغييرات أي ملاحظة.</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Show blocks without a change</source>
        <translation>إظهار الكتل التي لم تتغير</translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>النسختان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي كتلة</numerusform>
            <numerusform>تغيّرت كتلة واحدة</numerusform>
            <numerusform>تغيّرت كتلتان</numerusform>
            <numerusform>تغيّرت %Ln كتل</numerusform>
            <numerusform>تغيّرت %Ln كتلة</numerusform>
            <numerusform>تغيّرت %Ln كتلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same, word for word</source>
        <translation>كلاهما يقول الشيء نفسه، كلمة بكلمة</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>{page} ({count})</source>
        <translation>{page} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو بداية كلمة.</translation>
    </message>
</context>
<context>
    <name>CorrectingPresenter</name>
    <message>
        <source>Nothing was left out of the text</source>
        <translation>لم يُترك شيء من النص</translation>
    </message>
    <message>
        <source>Select something in the block that is to be taken out, then press X</source>
        <translation>حدد شيئًا في الكتلة المراد إخراجها، ثم اضغط X</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>لا مؤلفين</numerusform>
            <numerusform>مؤلف واحد</numerusform>
            <numerusform>مؤلفان</numerusform>
            <numerusform>%Ln مؤلفين</numerusform>
            <numerusform>%Ln مؤلفًا</numerusform>
            <numerusform>%Ln مؤلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>%Ln كتل</numerusform>
            <numerusform>%Ln كتلة</numerusform>
            <numerusform>%Ln كتلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Each strip is a post from its first paragraph to its last. Enter opens it.</source>
        <translation>كل شريط مقال من فقرته الأولى إلى الأخيرة. يفتحه Enter.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>لا مقال بعد</translation>
    </message>
    <message>
        <source>Here you see what of your posts was never on show, and never coded.</source>
        <translation>هنا ترى ما لم يُعرض قط من مقالاتك، وما لم يُرمَّز قط.</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>حفظ صفحة…</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>مرمّز</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>never on show</source>
        <translation>لم يُعرض قط</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs never on show in {unread} of %Ln post(s)</source>
        <translation>
            <numerusform>فقرات لم تُعرض في {unread} من %Ln مقال</numerusform>
            <numerusform>فقرات لم تُعرض في {unread} من مقال واحد</numerusform>
            <numerusform>فقرات لم تُعرض في {unread} من مقالين</numerusform>
            <numerusform>فقرات لم تُعرض في {unread} من %Ln مقالات</numerusform>
            <numerusform>فقرات لم تُعرض في {unread} من %Ln مقالًا</numerusform>
            <numerusform>فقرات لم تُعرض في {unread} من %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation>تحرير البيانات</translation>
    </message>
    <message>
        <source>What you write here stays, whatever a new version of the page says.</source>
        <translation>ما تكتبه هنا يبقى، مهما قالت نسخة جديدة من الصفحة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>صار «{old}» «{new}»</translation>
    </message>
    <message>
        <source>“{old}” is gone</source>
        <translation>زال «{old}»</translation>
    </message>
    <message>
        <source>“{new}” was added</source>
        <translation>أُضيف «{new}»</translation>
    </message>
</context>
<context>
    <name>DoubtfulDialog</name>
    <message>
        <source>Quotations to look at</source>
        <translation>اقتباسات تحتاج نظرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>التصدير رغم ذلك</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop here to save</source>
        <translation>أفلِت هنا للحفظ</translation>
    </message>
    <message>
        <source>Files, folders, links and text. Exports of other programs and libraries are looked into first.</source>
        <translation>ملفات ومجلدات وروابط ونصوص. تُفحص صادرات البرامج الأخرى والمكتبات أولًا.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Posts that you have twice stand here: with the same bytes, the same address, or nearly the same text. Two become one, with the notes and labels of both.</source>
        <translation>تظهر هنا المقالات التي لديك مرتين: بالبايتات نفسها أو العنوان نفسه أو نص يكاد يكون نفسه. يصير الاثنان واحدًا، بملاحظات كليهما ووسومهما.</translation>
    </message>
    <message>
        <source>Keep this one and merge the other into it</source>
        <translation>إبقاء هذا ودمج الآخر فيه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The post that stays goes on showing its own text; the texts, notes, tags and collections of the other become part of it. Undo parts them again.</source>
        <translation>يظل المقال الباقي يعرض نصه؛ وتصير نصوص الآخر وملاحظاته ووسومه ومجموعاته جزءًا منه. ويفصلهما التراجع.</translation>
    </message>
    <message>
        <source>No two posts have the same bytes, address or text.</source>
        <translation>لا مقالين بالبايتات أو العنوان أو النص نفسه.</translation>
    </message>
    <message>
        <source>Posts that are alike</source>
        <translation>مقالات متشابهة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DuplicatesPresenter</name>
    <message>
        <source>Two posts became one. Undo parts them again.</source>
        <translation>صار مقالان واحدًا. ويفصلهما التراجع.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Show the whole library</source>
        <translation>إظهار المكتبة كلها</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>حفظ صفحة…</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>استيراد من برنامج آخر…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
    <message>
        <source>Take a tour of the sample library</source>
        <translation>جولة في المكتبة النموذجية</translation>
    </message>
    <message>
        <source>Search for any of these words</source>
        <translation>ابحث عن أي من هذه الكلمات</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>Save the posts that matter</source>
        <translation>احفظ المقالات المهمة</translation>
    </message>
    <message>
        <source>Drop files, links or text anywhere here, or begin with one of these.</source>
        <translation>أفلِت ملفات أو روابط أو نصًا في أي مكان هنا، أو ابدأ بواحد مما يلي.</translation>
    </message>
    <message>
        <source>Search looks into posts and notes alike. Try fewer words, a beginning such as “collab*”, or a spelling that is nearly right, as “recieve~”.</source>
        <translation>يشمل البحث المقالات والملاحظات معًا. جرّب كلمات أقل، أو بداية مثل «collab*»، أو تهجئة قريبة مثل «recieve~».</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>«{name}» فارغة</translation>
    </message>
    <message>
        <source>Drag posts onto the collection, or press M on posts in the list. A post may lie in several.</source>
        <translation>اسحب المقالات إلى المجموعة، أو اضغط M على مقالات في القائمة. قد يكون المقال في عدة مجموعات.</translation>
    </message>
    <message>
        <source>No post has the tag “{name}”</source>
        <translation>لا مقال يحمل الوسم «{name}»</translation>
    </message>
    <message>
        <source>T puts tags on the posts that are selected.</source>
        <translation>يضع T وسومًا على المقالات المحددة.</translation>
    </message>
    <message>
        <source>Nothing unread here</source>
        <translation>لا شيء غير مقروء هنا</translation>
    </message>
    <message>
        <source>Posts are unread until you have opened them; U in the list turns that round.</source>
        <translation>تبقى المقالات غير مقروءة حتى تفتحها؛ ويعكس U في القائمة ذلك.</translation>
    </message>
    <message>
        <source>No star here yet</source>
        <translation>لا نجمة هنا بعد</translation>
    </message>
    <message>
        <source>S in the list, or the star above the text, marks what you want at hand.</source>
        <translation>يعلّم S في القائمة، أو النجمة فوق النص، ما تريده في متناولك.</translation>
    </message>
    <message>
        <source>Nothing annotated here yet</source>
        <translation>لا مقال بملاحظات هنا بعد</translation>
    </message>
    <message>
        <source>Posts come here once you have highlighted or commented on something in them.</source>
        <translation>تأتي المقالات إلى هنا حالما تظلل شيئًا فيها أو تعلق عليه.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Everything that you have saved is in the trash.</source>
        <translation>كل ما حفظته في المهملات.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>الوارد فارغ</translation>
    </message>
    <message>
        <source>What you save comes here first. L sends a post to later, E to the archive.</source>
        <translation>يأتي ما تحفظه إلى هنا أولًا. يرسل L المقال إلى لاحقًا، وE إلى الأرشيف.</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>لا شيء لاحقًا</translation>
    </message>
    <message>
        <source>L in the list puts off what you want to read another time.</source>
        <translation>يؤجل L في القائمة ما تريد قراءته في وقت آخر.</translation>
    </message>
    <message>
        <source>Nothing archived yet</source>
        <translation>لا شيء مؤرشف بعد</translation>
    </message>
    <message>
        <source>E in the list puts away what you are done with. Search finds it all the same.</source>
        <translation>يضع E في القائمة جانبًا ما فرغت منه. ويجده البحث على كل حال.</translation>
    </message>
    <message>
        <source>Posts that you delete wait here until you erase them for ever.</source>
        <translation>تنتظر المقالات المحذوفة هنا حتى تمحوها نهائيًا.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>لا شيء عن «{query}»</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Passages speak of both.</source>
        <translation>هناك مقاطع عن كليهما.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>No passage speaks of both: something to look for.</source>
        <translation>لا مقطع عن كليهما: شيء يستحق البحث.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Passages speak for it and against it.</source>
        <translation>هناك مقاطع تؤيد وأخرى تعارض.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed or gone</source>
        <translation>
            <numerusform>لم يتغير أو يزُل أي مقطع</numerusform>
            <numerusform>تغيّر أو زال مقطع واحد</numerusform>
            <numerusform>تغيّر أو زال مقطعان</numerusform>
            <numerusform>تغيّرت أو زالت %Ln مقاطع</numerusform>
            <numerusform>تغيّر أو زال %Ln مقطعًا</numerusform>
            <numerusform>تغيّر أو زال %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} (chosen)</source>
        <translation>‏{state} (باختيارك)</translation>
    </message>
    <message>
        <source>{blocks}: {unseen} never on show, {marked} marked, {coded} coded</source>
        <translation>‏{blocks}: {unseen} لم تُعرض قط، {marked} معلَّمة، {coded} مرمّزة</translation>
    </message>
    <message>
        <source>has a summary</source>
        <translation>له ملخص</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>لا شيء مرمّز</translation>
    </message>
    <message>
        <source>both {both} · first alone {first} · second alone {second}</source>
        <translation>كلاهما {both} · الأول فقط {first} · الثاني فقط {second}</translation>
    </message>
    <message>
        <source>kappa undefined</source>
        <translation>كابا غير معرّفة</translation>
    </message>
    <message>
        <source>no passage yet</source>
        <translation>لا مقطع بعد</translation>
    </message>
    <message>
        <source>rests on one post</source>
        <translation>يستند إلى مقال واحد</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>يستند إلى مؤلف واحد</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Views of the evidence</source>
        <translation>عروض الأدلة</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>في دليل الرموز</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>في المصفوفة</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>{name} (with names)</source>
        <translation>{name} (بالأسماء)</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>بالأسماء…</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>الملاحظات بصيغة Markdown</translation>
    </message>
    <message>
        <source>Texts and notes as a web page</source>
        <translation>النصوص والملاحظات كصفحة ويب</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>تقرير لبرنامج Word</translation>
    </message>
    <message>
        <source>Passages as a page to search in</source>
        <translation>المقاطع كصفحة يُبحث فيها</translation>
    </message>
    <message>
        <source>Passages and sources as a workbook</source>
        <translation>المقاطع والمصادر كمصنف</translation>
    </message>
    <message>
        <source>Passages as a table</source>
        <translation>المقاطع كجدول</translation>
    </message>
    <message>
        <source>References as CSL-JSON</source>
        <translation>المراجع بصيغة CSL-JSON</translation>
    </message>
    <message>
        <source>References as RIS</source>
        <translation>المراجع بصيغة RIS</translation>
    </message>
    <message>
        <source>References as BibLaTeX</source>
        <translation>المراجع بصيغة BibLaTeX</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>مشروع تحليل نوعي (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>دليل رموز (REFI-QDA)</translation>
    </message>
    <message>
        <source>Captures with their checksums</source>
        <translation>اللقطات مع مجاميعها الاختبارية</translation>
    </message>
    <message>
        <source>Archive of everything</source>
        <translation>أرشيف كل شيء</translation>
    </message>
</context>
<context>
    <name>FactsPresenter</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Every note and change of yours carries this name, those made before as well.</source>
        <translation>تحمل كل ملاحظة وتغيير لك هذا الاسم، حتى ما سبق.</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON Feed)</source>
        <translation>عنوان خلاصة (RSS أو Atom أو JSON Feed)</translation>
    </message>
    <message>
        <source>Address of a feed</source>
        <translation>عنوان خلاصة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>New posts come to the inbox, each once. A feed may have {size} MB; of its entries the first {entries} are read, and it is given up after {seconds} seconds. Nothing is fetched by itself, unless you choose a time for it.</source>
        <translation>تصل المقالات الجديدة إلى الوارد، كل منها مرة. أقصى حجم للخلاصة {size} م.ب؛ وتُقرأ أول {entries} من مدخلاتها، وتُترك بعد {seconds} ثانية. لا يُجلب شيء من تلقاء نفسه إلا إذا اخترت وقتًا لذلك.</translation>
    </message>
    <message>
        <source>Feeds that are followed</source>
        <translation>الخلاصات المتابَعة</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي تعثّر</translation>
    </message>
    <message>
        <source>How often feeds are refreshed</source>
        <translation>كم مرة تُحدَّث الخلاصات</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>FeedsPresenter</name>
    <message>
        <source>Refreshing {address}</source>
        <translation>جارٍ تحديث {address}</translation>
    </message>
    <message numerus="yes">
        <source>Feeds refreshed; %Ln new post(s)</source>
        <translation>
            <numerusform>حُدّثت الخلاصات؛ لا مقالات جديدة</numerusform>
            <numerusform>حُدّثت الخلاصات؛ مقال جديد واحد</numerusform>
            <numerusform>حُدّثت الخلاصات؛ مقالان جديدان</numerusform>
            <numerusform>حُدّثت الخلاصات؛ %Ln مقالات جديدة</numerusform>
            <numerusform>حُدّثت الخلاصات؛ %Ln مقالًا جديدًا</numerusform>
            <numerusform>حُدّثت الخلاصات؛ %Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) failed</source>
        <translation>
            <numerusform>لم تتعثر أي خلاصة</numerusform>
            <numerusform>تعثّرت خلاصة واحدة</numerusform>
            <numerusform>تعثّرت خلاصتان</numerusform>
            <numerusform>تعثّرت %Ln خلاصات</numerusform>
            <numerusform>تعثّرت %Ln خلاصة</numerusform>
            <numerusform>تعثّرت %Ln خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation>جارٍ فحص {address}</translation>
    </message>
    <message>
        <source>{feed} is followed. Refresh brings its posts.</source>
        <translation>تُتابَع {feed} الآن. يجلب التحديث مقالاتها.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Show all passages again</source>
        <translation>إظهار كل المقاطع من جديد</translation>
    </message>
    <message>
        <source>Only posts with a tag</source>
        <translation>المقالات ذات وسم فقط</translation>
    </message>
    <message>
        <source>Only posts of a collection</source>
        <translation>مقالات مجموعة فقط</translation>
    </message>
    <message>
        <source>Only passages coded by somebody</source>
        <translation>المقاطع التي رمّزها شخص فقط</translation>
    </message>
    <message>
        <source>Only quotations by their verdict</source>
        <translation>الاقتباسات بحسب حكمها فقط</translation>
    </message>
    <message>
        <source>Only posts published since</source>
        <translation>المقالات المنشورة منذ فقط</translation>
    </message>
    <message>
        <source>Only posts published until</source>
        <translation>المقالات المنشورة حتى فقط</translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>أي مجموعة</translation>
    </message>
    <message>
        <source>any coder</source>
        <translation>أي مرمّز</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>أي حكم</translation>
    </message>
    <message>
        <source>sound quotations</source>
        <translation>اقتباسات سليمة</translation>
    </message>
    <message>
        <source>quotations to look at</source>
        <translation>اقتباسات تحتاج نظرة</translation>
    </message>
    <message>
        <source>since any year</source>
        <translation>منذ أي سنة</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>until any year</source>
        <translation>حتى أي سنة</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>حتى {year}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>بملاحظات</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>كلمات في الملاحظات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>حسب الرمز</translation>
    </message>
    <message>
        <source>By verdict, the worst first</source>
        <translation>حسب الحكم، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>By the words quoted</source>
        <translation>حسب الكلمات المقتبسة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>‏{shown} من {all}</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>ابحث في هذا المقال</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
    <message>
        <source>None: {name}</source>
        <translation>لا شيء: {name}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدم (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>InsightReader was updated to version {number}.</source>
        <translation>حُدِّث InsightReader إلى الإصدار {number}.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تم التحديث</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>This is version {number}.</source>
        <translation>هذا هو الإصدار {number}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Posts that you have stay as they are, and get the tags and highlights that they lack.</source>
        <translation>لم يتغير شيء بعد. تبقى مقالاتك كما هي، وتحصل على ما ينقصها من وسوم وتظليل.</translation>
    </message>
    <message>
        <source>&amp;Join posts that both libraries have</source>
        <translation>ضم المقالات الموجودة في المكتبتين</translation>
    </message>
    <message>
        <source>Can&apos;t be carried as it stands:</source>
        <translation>لا يمكن نقله كما هو:</translation>
    </message>
    <message>
        <source>What can&apos;t be carried</source>
        <translation>ما لا يمكن نقله</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>KnownPagesPresenter</name>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>مقال آخر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these page(s) are there already:</source>
        <translation>
            <numerusform>لا شيء من هذه الصفحات موجود:</numerusform>
            <numerusform>واحدة من هذه الصفحات موجودة:</numerusform>
            <numerusform>اثنتان من هذه الصفحات موجودتان:</numerusform>
            <numerusform>%Ln من هذه الصفحات موجودة:</numerusform>
            <numerusform>%Ln من هذه الصفحات موجودة:</numerusform>
            <numerusform>%Ln من هذه الصفحات موجودة:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is there already:</source>
        <translation>‏«{title}» موجود من قبل:</translation>
    </message>
</context>
<context>
    <name>LibrariesPresenter</name>
    <message>
        <source>Open another library</source>
        <translation>فتح مكتبة أخرى</translation>
    </message>
    <message>
        <source>There is no library in this folder. Nothing was opened.</source>
        <translation>لا مكتبة في هذا المجلد. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This window shows that library.</source>
        <translation>هذه النافذة تعرض تلك المكتبة.</translation>
    </message>
    <message>
        <source>InsightReader opens “{library}” at its next start.</source>
        <translation>سيفتح InsightReader «{library}» في بدئه القادم.</translation>
    </message>
    <message>
        <source>“{library}” opens in a window of its own.</source>
        <translation>تُفتح «{library}» في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Another window could not be started.</source>
        <translation>تعذّر بدء نافذة أخرى.</translation>
    </message>
    <message>
        <source>{library} (missing)</source>
        <translation>‏{library} (مفقودة)</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>لم تُفتح مكتبة أخرى بعد</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>الاحتفاظ بهذا البحث</translation>
    </message>
</context>
<context>
    <name>LookingUpPresenter</name>
    <message>
        <source>The address in the preferences must be a web address with {word} in it.</source>
        <translation>يجب أن يكون العنوان في التفضيلات عنوان ويب فيه {word}.</translation>
    </message>
    <message>
        <source>Your browser was asked to look that up.</source>
        <translation>طُلب من متصفحك البحث عنه.</translation>
    </message>
</context>
<context>
    <name>MatrixActions</name>
    <message>
        <source>Show all passages again</source>
        <translation>إظهار كل المقاطع من جديد</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>تصدير هذه المصفوفة…</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Swap rows and columns</source>
        <translation>تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Order and what is shown</source>
        <translation>الترتيب وما يُعرض</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>تصدير هذه المصفوفة…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Find rows or columns</source>
        <translation>ابحث عن صفوف أو أعمدة</translation>
    </message>
    <message>
        <source>In the codebook&apos;s order</source>
        <translation>بترتيب دليل الرموز</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>الأكثر مقاطع أولًا</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Rows with a gap</source>
        <translation>الصفوف التي بها فجوة</translation>
    </message>
    <message>
        <source>Rows with a contradiction</source>
        <translation>الصفوف التي بها تناقض</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>إخفاء الصفوف والأعمدة الفارغة</translation>
    </message>
    <message>
        <source>Count child codes for their parents</source>
        <translation>احتساب الرموز الفرعية لأصولها</translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message>
        <source>Export this matrix</source>
        <translation>تصدير هذه المصفوفة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>كُتب {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with the beginning of a summary alone</source>
        <translation>
            <numerusform>لا خلية ببداية ملخص وحدها</numerusform>
            <numerusform>خلية واحدة ببداية ملخص وحدها</numerusform>
            <numerusform>خليتان ببداية ملخص وحدها</numerusform>
            <numerusform>%Ln خلايا ببداية ملخص وحدها</numerusform>
            <numerusform>%Ln خلية ببداية ملخص وحدها</numerusform>
            <numerusform>%Ln خلية ببداية ملخص وحدها</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Nothing to cross yet</source>
        <translation>لا شيء للمقاطعة بعد</translation>
    </message>
    <message>
        <source>The matrix crosses two dimensions of your codebook: cases and factors, say. Mark passages in posts and give each of them codes (T on its card); the matrix then shows where evidence is, where a gap, and where passages contradict.</source>
        <translation>تقاطع المصفوفة بُعدين من دليل رموزك، مثل الحالات والعوامل. علّم مقاطع في المقالات وأعطِها رموزًا (T على بطاقتها)؛ فتبيّن المصفوفة أين الأدلة وأين الفجوات وأين تتناقض المقاطع.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>فتح دليل الرموز</translation>
    </message>
    <message numerus="yes">
        <source>{passages} in %Ln cell(s)</source>
        <translation>
            <numerusform>‏{passages} بلا خلايا</numerusform>
            <numerusform>‏{passages} في خلية واحدة</numerusform>
            <numerusform>‏{passages} في خليتين</numerusform>
            <numerusform>‏{passages} في %Ln خلايا</numerusform>
            <numerusform>‏{passages} في %Ln خلية</numerusform>
            <numerusform>‏{passages} في %Ln خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with evidence</source>
        <translation>
            <numerusform>لا خلية بأدلة</numerusform>
            <numerusform>واحدة بأدلة</numerusform>
            <numerusform>اثنتان بأدلة</numerusform>
            <numerusform>%Ln بأدلة</numerusform>
            <numerusform>%Ln بأدلة</numerusform>
            <numerusform>%Ln بأدلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>لا فجوات</numerusform>
            <numerusform>فجوة واحدة</numerusform>
            <numerusform>فجوتان</numerusform>
            <numerusform>%Ln فجوات</numerusform>
            <numerusform>%Ln فجوة</numerusform>
            <numerusform>%Ln فجوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>لا تناقضات</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%Ln تناقضات</numerusform>
            <numerusform>%Ln تناقضًا</numerusform>
            <numerusform>%Ln تناقض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>NavigationTree</name>
    <message>
        <source>Places in the library</source>
        <translation>أماكن المكتبة</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation>مجموعة جديدة بداخلها…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move into…</source>
        <translation>نقل إلى داخل…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Open a post first</source>
        <translation>افتح مقالًا أولًا</translation>
    </message>
    <message>
        <source>Open a post with a text first</source>
        <translation>افتح مقالًا له نص أولًا</translation>
    </message>
    <message>
        <source>Select text first</source>
        <translation>حدّد نصًّا أولًا</translation>
    </message>
    <message>
        <source>Only in the trash</source>
        <translation>في المهملات فقط</translation>
    </message>
    <message>
        <source>Not in the trash</source>
        <translation>ليس في المهملات</translation>
    </message>
    <message>
        <source>Only in a collection</source>
        <translation>في مجموعة فقط</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>A post with several versions has to be open</source>
        <translation>يجب فتح مقال له عدة نسخ</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>ابحث عن شيء أولًا</translation>
    </message>
    <message>
        <source>Open a post beside this one first</source>
        <translation>افتح مقالًا بجانب هذا أولًا</translation>
    </message>
    <message>
        <source>Choose a code first</source>
        <translation>اختر رمزًا أولًا</translation>
    </message>
    <message>
        <source>Open a brief first</source>
        <translation>افتح موجزًا أولًا</translation>
    </message>
    <message>
        <source>Open a claim first</source>
        <translation>افتح ادعاءً أولًا</translation>
    </message>
    <message>
        <source>Open a brief or a claim first</source>
        <translation>افتح موجزًا أو ادعاءً أولًا</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>غير ممكن حاليًّا</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>Make and open it</source>
        <translation>إنشاؤها وفتحها</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It will be {folder}.</source>
        <translation>ستكون في {folder}.</translation>
    </message>
    <message>
        <source>A library is a folder: give it a name without slashes, and a place.</source>
        <translation>المكتبة مجلد: أعطها اسمًا بلا شرطات مائلة، ومكانًا.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read.</source>
        <translation>لا يمكن قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>هناك شيء بهذا الاسم من قبل.</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>Show all notes</source>
        <translation>إظهار كل الملاحظات</translation>
    </message>
    <message>
        <source>The filter hides every note</source>
        <translation>تُخفي التصفية كل الملاحظات</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Select a passage in the post: highlight it, comment on it, give it codes.</source>
        <translation>حدد مقطعًا في المقال: ظلّله أو علّق عليه أو أعطه رموزًا.</translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>سجل الملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NotesFolderDialog</name>
    <message>
        <source>Folder of notes</source>
        <translation>مجلد الملاحظات</translation>
    </message>
    <message>
        <source>Keep it up to date after changes, in pauses</source>
        <translation>إبقاؤه محدّثًا بعد التغييرات، في فترات التوقف</translation>
    </message>
    <message>
        <source>A Markdown file for each post, with its notes and facts, for programs such as Obsidian. Files that you have changed there are set aside, never overwritten. Of a folder that holds other files, nothing else is touched.</source>
        <translation>ملف Markdown لكل مقال، بملاحظاته وبياناته، لبرامج مثل Obsidian. الملفات التي غيّرتها هناك تُنحّى جانبًا ولا يُكتب فوقها أبدًا. ولا يُمس أي ملف آخر في المجلد.</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>كتابة المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write no folder any more</source>
        <translation>عدم كتابة أي مجلد بعد الآن</translation>
    </message>
</context>
<context>
    <name>NotesFolderPresenter</name>
    <message>
        <source>The folder of notes wasn&apos;t brought up to date.</source>
        <translation>لم يُحدَّث مجلد الملاحظات.</translation>
    </message>
</context>
<context>
    <name>NotesHeader</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>التصفية والترتيب</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>ملاحظة عن المقال كله</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>‏{shown} من {all}</translation>
    </message>
    <message>
        <source>Filter and order: filtered</source>
        <translation>التصفية والترتيب: مصفّى</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>First make a dimension that holds outcomes, with codes such as Succeeded.</source>
        <translation>أنشئ أولًا بُعدًا يحوي النتائج، برموز مثل «نجح».</translation>
    </message>
    <message>
        <source>Make the outcome “{name}”</source>
        <translation>إنشاء النتيجة «{name}»</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>إلى ماذا انتهى الأمر؟</translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation>نتيجة الحالة</translation>
    </message>
    <message>
        <source>No passage tells of this case yet. Mark one in a post and code it first.</source>
        <translation>لا يتحدث أي مقطع عن هذه الحالة بعد. علّم مقطعًا في مقال ورمّزه أولًا.</translation>
    </message>
    <message>
        <source>Which passage shows it?</source>
        <translation>أي مقطع يبيّن ذلك؟</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>no longer shown by its passage</source>
        <translation>لم يعد مقطعه يبيّنه</translation>
    </message>
    <message>
        <source>Say otherwise how it went</source>
        <translation>تغيير ما انتهى إليه الأمر</translation>
    </message>
    <message>
        <source>Let another passage show it</source>
        <translation>بيان ذلك بمقطع آخر</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>سحب النتيجة</translation>
    </message>
    <message>
        <source>A note: what speaks for it, what against it</source>
        <translation>ملاحظة: ما يؤيده وما يعارضه</translation>
    </message>
    <message>
        <source>Note on this outcome</source>
        <translation>ملاحظة على هذه النتيجة</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>How did it go? An outcome needs a passage that shows it.</source>
        <translation>كيف سار الأمر؟ تحتاج النتيجة إلى مقطع يبيّنها.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This post has no headings.</source>
        <translation>ليس في هذا المقال عناوين.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Go to a post, a tag, an action</source>
        <translation>الانتقال إلى مقال أو وسم أو إجراء</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter: a post beside this one · Esc cancels</source>
        <translation>‏Enter للانتقال · Ctrl+Enter: مقال بجانب هذا · Esc للإلغاء</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Places: inbox, collections, tags</source>
        <translation>الأماكن: الوارد، المجموعات، الوسوم</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Add posts</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Save a page from a file…</source>
        <translation>حفظ صفحة من ملف…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>حفظ عنوان…</translation>
    </message>
    <message>
        <source>Paste text or an address</source>
        <translation>لصق نص أو عنوان</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>استيراد من برنامج آخر…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>ضم مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %Ln chosen</source>
        <translation>
            <numerusform>اختير {chosen} من %Ln</numerusform>
            <numerusform>اختير {chosen} من %Ln</numerusform>
            <numerusform>اختير {chosen} من %Ln</numerusform>
            <numerusform>اختير {chosen} من %Ln</numerusform>
            <numerusform>اختير {chosen} من %Ln</numerusform>
            <numerusform>اختير {chosen} من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>استخدام لادعاء…</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Find a passage: its words, its note, its post</source>
        <translation>ابحث عن مقطع: كلماته أو ملاحظته أو مقاله</translation>
    </message>
    <message>
        <source>Enter takes the passage · Esc cancels</source>
        <translation>يأخذ Enter المقطع · يلغي Esc</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Words of {whose}, quoted here</source>
        <translation>كلمات {whose}، مقتبسة هنا</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The codebook as it was</source>
        <translation>دليل الرموز كما كان</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>The codebook was never changed.</source>
        <translation>لم يتغير دليل الرموز قط.</translation>
    </message>
    <message>
        <source>As it was on {moment}, after: {change}</source>
        <translation>كما كان في {moment}، بعد: {change}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>Enter takes or leaves · Ctrl+Enter: done · Esc: cancel</source>
        <translation>‏Enter للأخذ أو الترك · Ctrl+Enter: تم · Esc: إلغاء</translation>
    </message>
    <message>
        <source>Enter chooses · Esc cancels</source>
        <translation>‏Enter للاختيار · Esc للإلغاء</translation>
    </message>
    <message>
        <source>There is none yet. Type a name, and press Enter to make it.</source>
        <translation>لا يوجد شيء بعد. اكتب اسمًا واضغط Enter لإنشائه.</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>بملاحظات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Named lists of posts, one inside another if you like. M in the list fills them.</source>
        <translation>قوائم مقالات مسماة، واحدة داخل أخرى إن شئت. يملؤها M في القائمة.</translation>
    </message>
    <message>
        <source>Labels on posts, as many as you like. T in the list puts them on.</source>
        <translation>وسوم على المقالات، بقدر ما تشاء. يضعها T في القائمة.</translation>
    </message>
    <message>
        <source>Questions that stay. The bookmark in the search field keeps one.</source>
        <translation>أسئلة باقية. تحفظ الإشارة المرجعية في حقل البحث واحدًا منها.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Posts</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>نُشر {date}</translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation>حُفظ {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Could not be read; the capture is kept</source>
        <translation>تعذّرت القراءة؛ اللقطة محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with lost characters</source>
        <translation>
            <numerusform>لا مواضع فقدت أحرفًا</numerusform>
            <numerusform>موضع واحد فقد أحرفًا</numerusform>
            <numerusform>موضعان فقدا أحرفًا</numerusform>
            <numerusform>%Ln مواضع فقدت أحرفًا</numerusform>
            <numerusform>%Ln موضعًا فقد أحرفًا</numerusform>
            <numerusform>%Ln موضع فقد أحرفًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{name}” has its first value again.</source>
        <translation>استعاد «{name}» قيمته الأولى.</translation>
    </message>
    <message>
        <source>All settings have their first values again.</source>
        <translation>استعادت كل الإعدادات قيمها الأولى.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تنبيهات</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>quoting {who}</source>
        <translation>نقلًا عن {who}</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{title} · {page} of {pages}</source>
        <translation>‏{title} · {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>إيقاف: {work}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Proposed passages</source>
        <translation>المقاطع المقترحة</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Where this post comes from</source>
        <translation>من أين جاء هذا المقال</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Verified: every capture and every text has the hash that was recorded.</source>
        <translation>تم التحقق: لكل لقطة ولكل نص البصمة المسجلة.</translation>
    </message>
    <message>
        <source>the capture of {date}</source>
        <translation>لقطة {date}</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Not what it was: {parts}. A backup may still have it.</source>
        <translation>ليس كما كان: {parts}. قد تكون نسخة احتياطية ما زالت تحويه.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>التُقط</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Revision {number}, the one that is read</source>
        <translation>النسخة {number}، المقروءة الآن</translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation>قواعد التنظيف</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>From the capture of</source>
        <translation>من لقطة</translation>
    </message>
    <message>
        <source>Read revision {number}</source>
        <translation>قراءة النسخة {number}</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>العودة إلى النسخة {number}</translation>
    </message>
    <message>
        <source>What changed in revision {number}</source>
        <translation>ما الذي تغيّر في النسخة {number}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>nowhere</source>
        <translation>لا يرد</translation>
    </message>
    <message>
        <source>Your own words: codes, summaries, claims, briefs</source>
        <translation>كلماتك أنت: الرموز والملخصات والادعاءات والموجزات</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>Pseudonyms</source>
        <translation>الأسماء المستعارة</translation>
    </message>
    <message>
        <source>Name, such as Ann Lee</source>
        <translation>اسم، مثل Ann Lee</translation>
    </message>
    <message>
        <source>Pseudonym, such as Resident 1</source>
        <translation>اسم مستعار، مثل ساكن 1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reports, tables, briefs and notes as Markdown name these people otherwise. In your library nothing is replaced. A name counts as it is written here, or in capitals; look through what you hand over for other spellings.</source>
        <translation>تسمّي التقارير والجداول والموجزات والملاحظات بصيغة Markdown هؤلاء بأسماء أخرى. ولا يُستبدل شيء في مكتبتك. يُعتد بالاسم كما كُتب هنا أو بأحرف كبيرة؛ فراجع ما تسلّمه بحثًا عن كتابات أخرى.</translation>
    </message>
    <message>
        <source>Names and their pseudonyms</source>
        <translation>الأسماء وأسماؤها المستعارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>يرد</translation>
    </message>
    <message>
        <source>Where the name occurs</source>
        <translation>أين يرد الاسم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>“{name}” occurs here; Enter opens the post:</source>
        <translation>يرد «{name}» هنا؛ يفتح Enter المقال:</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>both words, in any form</source>
        <translation>الكلمتان معًا، بأي صيغة</translation>
    </message>
    <message>
        <source>exactly these words in this order</source>
        <translation>هذه الكلمات بالضبط بهذا الترتيب</translation>
    </message>
    <message>
        <source>words that begin so (three letters or more)</source>
        <translation>كلمات تبدأ هكذا (ثلاثة أحرف فأكثر)</translation>
    </message>
    <message>
        <source>words that differ in a letter or two</source>
        <translation>كلمات تختلف بحرف أو حرفين</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>خمس كلمات بينهما على الأكثر</translation>
    </message>
    <message>
        <source>either word</source>
        <translation>أي من الكلمتين</translation>
    </message>
    <message>
        <source>the first without the second; NOT moon too</source>
        <translation>الأولى دون الثانية؛ وكذلك NOT moon</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>الأقواس تجمع</translation>
    </message>
    <message>
        <source>in one field: title, author, site, note</source>
        <translation>في حقل واحد: title وauthor وsite وnote</translation>
    </message>
    <message>
        <source>with this tag; code:outcome/success likewise</source>
        <translation>بهذا الوسم؛ وكذلك code:outcome/success</translation>
    </message>
    <message>
        <source>also read, starred, inbox, later, archive</source>
        <translation>وكذلك read وstarred وinbox وlater وarchive</translation>
    </message>
    <message>
        <source>with notes; kind:note finds notes alone</source>
        <translation>بملاحظات؛ kind:note يجد الملاحظات وحدها</translation>
    </message>
    <message>
        <source>in a language; collection: for a collection</source>
        <translation>بلغة ما؛ collection: لمجموعة</translation>
    </message>
    <message>
        <source>published then; date:2024..2026 for a span</source>
        <translation>نُشر حينها؛ date:2024..2026 لمدة</translation>
    </message>
    <message>
        <source>saved then, in the same ways</source>
        <translation>حُفظ حينها، بالطرق نفسها</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>Tab completes fields and values. Down goes to the results, F3 to the next match.</source>
        <translation>يُكمل Tab الحقول والقيم. السهم لأسفل إلى النتائج، وF3 إلى المطابقة التالية.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>استخدام لادعاء…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>البحث في القاموس</translation>
    </message>
    <message>
        <source>Search the web for it</source>
        <translation>البحث عنه في الويب</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>End the highlight a word later</source>
        <translation>إنهاء التظليل بعد كلمة</translation>
    </message>
    <message>
        <source>End the highlight a word earlier</source>
        <translation>إنهاء التظليل قبل كلمة</translation>
    </message>
    <message>
        <source>Begin the highlight a word earlier</source>
        <translation>بدء التظليل قبل كلمة</translation>
    </message>
    <message>
        <source>Begin the highlight a word later</source>
        <translation>بدء التظليل بعد كلمة</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>ابحث في هذا المقال</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next removed block</source>
        <translation>الكتلة المزالة التالية</translation>
    </message>
    <message>
        <source>Previous removed block</source>
        <translation>الكتلة المزالة السابقة</translation>
    </message>
    <message>
        <source>Put the removed block back</source>
        <translation>إعادة الكتلة المزالة</translation>
    </message>
    <message>
        <source>Take the selected block out</source>
        <translation>إخراج الكتلة المحددة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Block numbers</source>
        <translation>أرقام الكتل</translation>
    </message>
    <message>
        <source>Names of codes</source>
        <translation>أسماء الرموز</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>أين أنا؟</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>مؤشر النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>إعدادات النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation>لوحة الملاحظات</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>تظليل بالأصفر</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>تظليل بالأخضر</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>تظليل بالأزرق</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>تظليل بالوردي</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>تظليل بالبنفسجي</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose a post to read</source>
        <translation>اختر مقالًا لتقرأه</translation>
    </message>
    <message>
        <source>Select text to highlight it, comment on it or code it. Keys 1 to 5 highlight in a colour, C comments, N goes to the next note. F1 opens the guide.</source>
        <translation>حدد نصًا لتظليله أو التعليق عليه أو ترميزه. المفاتيح 1 إلى 5 تظلل بلون، وC للتعليق، وN إلى الملاحظة التالية. يفتح F1 الدليل.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
</context>
<context>
    <name>ReaderPresenter</name>
    <message>
        <source>This is revision {number} of {date}; the newest is revision {newest}.</source>
        <translation>هذه النسخة {number} بتاريخ {date}؛ والأحدث هي النسخة {newest}.</translation>
    </message>
    <message>
        <source>Being read. The capture is safe already.</source>
        <translation>جارٍ القراءة. اللقطة محفوظة بأمان.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
</context>
<context>
    <name>ReadingPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>Whoever marks a passage finds it again.</source>
        <translation>من علّم مقطعًا وجده من جديد.</translation>
    </message>
    <message>
        <source>How a page is set</source>
        <translation>كيف تُنضَّد الصفحة</translation>
    </message>
    <message>
        <source>A line is easy to read when the eye finds the next one without looking for it: neither too long nor too close to its neighbours.</source>
        <translation>يسهل على القارئ السطر إذا وجدت العين ما يليه دون بحث: لا هو طويل جدًا ولا قريب جدًا من جيرانه.</translation>
    </message>
    <message>
        <source>Change what stands beside this, and it is set anew; so is your post.</source>
        <translation>غيّر ما بجانب هذا فيُنضَّد من جديد، ومقالك كذلك.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة</translation>
    </message>
</context>
<context>
    <name>RecapturingPresenter</name>
    <message>
        <source>New version of this post</source>
        <translation>نسخة جديدة من هذا المقال</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>تُجلب الصفحة مرة واحدة، الآن، لأنك طلبت ذلك. العنوان:</translation>
    </message>
    <message>
        <source>A new version is saved; no note was touched.</source>
        <translation>حُفظت نسخة جديدة؛ لم تُمس أي ملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.</source>
        <translation>
            <numerusform>حُفظت نسخة جديدة. لا ملاحظات تحتاج نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
            <numerusform>حُفظت نسخة جديدة. ملاحظة واحدة تحتاج نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
            <numerusform>حُفظت نسخة جديدة. ملاحظتان تحتاجان نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
            <numerusform>حُفظت نسخة جديدة. %Ln ملاحظات تحتاج نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
            <numerusform>حُفظت نسخة جديدة. %Ln ملاحظة تحتاج نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
            <numerusform>حُفظت نسخة جديدة. %Ln ملاحظة تحتاج نظرة؛ انظر «ما الذي تغيّر»، Ctrl+Shift+H.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) have no place in it.</source>
        <translation>
            <numerusform>لكل التصحيحات موضع فيها.</numerusform>
            <numerusform>تصحيح واحد بلا موضع فيها.</numerusform>
            <numerusform>تصحيحان بلا موضع فيها.</numerusform>
            <numerusform>%Ln تصحيحات بلا موضع فيها.</numerusform>
            <numerusform>%Ln تصحيحًا بلا موضع فيها.</numerusform>
            <numerusform>%Ln تصحيح بلا موضع فيها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source>in no source</source>
        <translation>ليس في أي مصدر</translation>
    </message>
    <message>
        <source>No text of the library holds these words.</source>
        <translation>لا يحتوي أي نص في المكتبة على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>RelatedBar</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Related to “{title}”</source>
        <translation>ذو صلة بـ«{title}»</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>لا شيء يشبه «{title}»</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put this block back</source>
        <translation>إعادة هذه الكتلة</translation>
    </message>
    <message>
        <source>Take this block out</source>
        <translation>إخراج هذه الكتلة</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Lost characters</source>
        <translation>الأحرف المفقودة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept all alike</source>
        <translation>قبول كل المماثل</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Or type what was lost</source>
        <translation>أو اكتب ما فُقد</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>ما فُقد</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Places that lost characters</source>
        <translation>مواضع فقدت أحرفًا</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In the title: {text}</source>
        <translation>في العنوان: {text}</translation>
    </message>
    <message>
        <source>A line that held nothing else: {text}</source>
        <translation>سطر لم يحوِ غير ذلك: {text}</translation>
    </message>
    <message numerus="yes">
        <source>the word, whole in %Ln text(s)</source>
        <translation>
            <numerusform>الكلمة، كاملة في لا نص</numerusform>
            <numerusform>الكلمة، كاملة في نص واحد</numerusform>
            <numerusform>الكلمة، كاملة في نصين</numerusform>
            <numerusform>الكلمة، كاملة في %Ln نصوص</numerusform>
            <numerusform>الكلمة، كاملة في %Ln نصًا</numerusform>
            <numerusform>الكلمة، كاملة في %Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln alike</source>
        <translation>
            <numerusform>لا مماثل للقبول</numerusform>
            <numerusform>قبول واحد مماثل</numerusform>
            <numerusform>قبول الاثنين المماثلين</numerusform>
            <numerusform>قبول كل المواضع المماثلة وعددها %Ln</numerusform>
            <numerusform>قبول كل المواضع المماثلة وعددها %Ln</numerusform>
            <numerusform>قبول كل المواضع المماثلة وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the word, whole elsewhere</source>
        <translation>الكلمة، كاملة في موضع آخر</translation>
    </message>
    <message>
        <source>the page says it elsewhere</source>
        <translation>تقوله الصفحة في موضع آخر</translation>
    </message>
    <message>
        <source>a rule of the language</source>
        <translation>قاعدة في اللغة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No lost characters are known in this text.</source>
        <translation>لا أحرف مفقودة معروفة في هذا النص.</translation>
    </message>
    <message>
        <source>The title is mended with “Edit details”; no text is made up.</source>
        <translation>يُصلح العنوان بـ«تحرير البيانات»؛ ولا يُختلق نص.</translation>
    </message>
    <message>
        <source>A line was dropped here that held nothing but lost characters.</source>
        <translation>حُذف هنا سطر لم يحوِ إلا أحرفًا مفقودة.</translation>
    </message>
    <message>
        <source>Two marks belong together: type both, such as “”.</source>
        <translation>علامتان متلازمتان: اكتب كلتيهما، مثل «».</translation>
    </message>
    <message>
        <source>Nothing is put in unasked. Each repair is a recorded correction: the capture stays as it is, and Undo takes the repair back.</source>
        <translation>لا يُدرج شيء دون طلب. كل إصلاح تصحيح مسجل: تبقى اللقطة كما هي، ويسحبه التراجع.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Code these results…</source>
        <translation>ترميز هذه النتائج…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>تضييق حسب {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>إزالة {term}</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>note: {snippet}</source>
        <translation>ملاحظة: {snippet}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln result(s) so far</source>
        <translation>
            <numerusform>لا نتائج حتى الآن</numerusform>
            <numerusform>نتيجة واحدة حتى الآن</numerusform>
            <numerusform>نتيجتان حتى الآن</numerusform>
            <numerusform>%Ln نتائج حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Newest saved</source>
        <translation>الأحدث حفظًا</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>الأحدث نشرًا</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Shares {words}</source>
        <translation>يشترك في {words}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Daily review</source>
        <translation>المراجعة اليومية</translation>
    </message>
    <message>
        <source>Open the passage (O)</source>
        <translation>فتح المقطع (O)</translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation>هذا كل ما لليوم.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>لا شيء مستحق اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still due.</source>
        <translation>
            <numerusform>لا شيء مستحقًا بعد.</numerusform>
            <numerusform>واحدة ما زالت مستحقة.</numerusform>
            <numerusform>اثنتان ما زالتا مستحقتين.</numerusform>
            <numerusform>%Ln ما زالت مستحقة.</numerusform>
            <numerusform>%Ln ما زالت مستحقة.</numerusform>
            <numerusform>%Ln ما زالت مستحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note comes back the day after it was made, then when you say so.</source>
        <translation>تعود الملاحظة في اليوم التالي لكتابتها، ثم متى شئت.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Show it again tomorrow</source>
        <translation>أظهرها ثانية غدًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Wait longer than the last time</source>
        <translation>انتظر أطول من المرة السابقة</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>لا تظهرها ثانية</translation>
    </message>
    <message>
        <source>Leave it out of the reviews</source>
        <translation>إخراجها من المراجعات</translation>
    </message>
</context>
<context>
    <name>RevisionBar</name>
    <message>
        <source>Go to the newest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of highlights</source>
        <translation>لمحة عن التظليل</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no field “{part}”.</source>
        <translation>لا حقل اسمه «{part}».</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a value of that field.</source>
        <translation>‏«{part}» ليس قيمة لذلك الحقل.</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a date such as 2026-05.</source>
        <translation>‏«{part}» ليس تاريخًا مثل 2026-05.</translation>
    </message>
    <message>
        <source>A bracket closes that wasn&apos;t opened.</source>
        <translation>يُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>الأقواس متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>“{part}” stands between two words.</source>
        <translation>يقع «{part}» بين كلمتين.</translation>
    </message>
    <message>
        <source>The quotation mark isn&apos;t closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The bracket isn&apos;t closed.</source>
        <translation>القوس غير مغلق.</translation>
    </message>
    <message>
        <source>Nothing follows “{part}”.</source>
        <translation>لا شيء بعد «{part}».</translation>
    </message>
    <message>
        <source>“{part}” has nothing to join.</source>
        <translation>ليس لـ«{part}» ما يصله.</translation>
    </message>
    <message>
        <source>Before * come three letters at least.</source>
        <translation>قبل * ثلاثة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Before ~ come four letters at least.</source>
        <translation>قبل ~ أربعة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Use {hint}</source>
        <translation>استخدم {hint}</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>هل تقصد: {query}</translation>
    </message>
    <message>
        <source>The index is being made. Until then the library is looked through plainly.</source>
        <translation>يُبنى الفهرس الآن. وحتى ذلك تُفحص المكتبة مباشرة.</translation>
    </message>
    <message>
        <source>More may be found: the beginning is too common.</source>
        <translation>قد يوجد المزيد: هذه البداية شائعة جدًا.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search posts, notes, tags</source>
        <translation>ابحث في المقالات والملاحظات والوسوم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>How to search (?)</source>
        <translation>كيف تبحث (?)</translation>
    </message>
    <message>
        <source>Keep this search (Ctrl+D)</source>
        <translation>الاحتفاظ بهذا البحث (Ctrl+D)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>مسح (Esc)</translation>
    </message>
</context>
<context>
    <name>SecondaryDialog</name>
    <message>
        <source>Quoted from</source>
        <translation>مقتبس من</translation>
    </message>
    <message>
        <source>This post quotes somebody else here. The reference will say “quoted in”, so that you never cite a work that you haven&apos;t read.</source>
        <translation>يقتبس المقال هنا غيره. سيقول المرجع «نقلًا عن»، فلا تستشهد بعمل لم تقرأه.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No, the post&apos;s own words</source>
        <translation>لا، كلمات المقال نفسه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SelectionActs</name>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>محو «{title}» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln post(s) for ever?</source>
        <translation>
            <numerusform>لا مقالات للمحو؟</numerusform>
            <numerusform>محو مقال واحد نهائيًا؟</numerusform>
            <numerusform>محو مقالين نهائيًا؟</numerusform>
            <numerusform>محو %Ln مقالات نهائيًا؟</numerusform>
            <numerusform>محو %Ln مقالًا نهائيًا؟</numerusform>
            <numerusform>محو %Ln مقال نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, captures, revisions, history and notes go as well.</source>
        <translation>يذهب معها النص واللقطات والنسخ والسجل والملاحظات.</translation>
    </message>
    <message>
        <source>Backups made before may still hold some of it. This can&apos;t be undone.</source>
        <translation>قد تحوي نسخ احتياطية سابقة شيئًا منها. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The window speaks it from the next start, for work is under way.</source>
        <translation>ستتحدث النافذة بها من البدء التالي، لأن عملًا جارٍ.</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>استعادة: {name}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Briefs</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>موجز جديد</translation>
    </message>
    <message>
        <source>A brief is a report in parts: own words, quotations, claims. It leaves for Word with its references.</source>
        <translation>الموجز تقرير من أجزاء: كلماتك واقتباسات وادعاءات. ويُصدَّر إلى Word مع مراجعه.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>A claim is a sentence of your own that rests on passages; it says how well.</source>
        <translation>الادعاء جملة من عندك تستند إلى مقاطع، ويبيّن مدى رسوخه.</translation>
    </message>
    <message>
        <source>Find a brief or claim</source>
        <translation>ابحث عن موجز أو ادعاء</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>مفاتيح جديدة للإجراء المختار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new keys. Esc keeps the old ones.</source>
        <translation>اختر إجراءً واضغط Enter ثم مفاتيحه الجديدة. يُبقي Esc القديمة.</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+K</source>
        <translation>ابحث عن إجراء أو مفتاح، مثل Ctrl+K</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>لا إجراء بهذا الاسم، ولا إجراء له هذه المفاتيح.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Press it again to take it from there, or other keys.</source>
        <translation>‏{keys} لـ«{other}». اضغطها ثانية لأخذها منه، أو اضغط غيرها.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>ليس لـ«{action}» مفتاح الآن.</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>صار «{action}» {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>استعاد «{action}» مفاتيحه الأولى.</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>استعادت كل الإجراءات مفاتيحها الأولى.</translation>
    </message>
</context>
<context>
    <name>ShowingPresenter</name>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>فتح هذا العنوان في متصفحك؟</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>مُحي ما كان هنا.</translation>
    </message>
    <message>
        <source>{matrix}: no such dimensions</source>
        <translation>{matrix}: لا توجد هذه الأبعاد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من ي إلى أ</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>من أ إلى ي</translation>
    </message>
    <message>
        <source>Date saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message>
        <source>How many voices stand behind each code: a segment is an author&apos;s share.</source>
        <translation>كم صوتًا خلف كل رمز: كل جزء نصيب مؤلف.</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>لا رموز بعد</translation>
    </message>
    <message>
        <source>Here you see whether a case rests on one author or on many.</source>
        <translation>هنا ترى هل تستند الحالة إلى مؤلف واحد أم إلى كثيرين.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>فتح دليل الرموز</translation>
    </message>
    <message>
        <source>Codes of</source>
        <translation>رموز</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>من أين هو</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>بوسم</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>برمز</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>كلمات من ملاحظاتك</translation>
    </message>
    <message>
        <source>published then</source>
        <translation>نُشر حينها</translation>
    </message>
    <message>
        <source>saved then</source>
        <translation>حُفظ حينها</translation>
    </message>
    <message>
        <source>state of the post</source>
        <translation>حال المقال</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>بملاحظات</translation>
    </message>
    <message>
        <source>posts or notes</source>
        <translation>مقالات أو ملاحظات</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>في مجموعة</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Find or create a tag</source>
        <translation>ابحث عن وسم أو أنشئه</translation>
    </message>
    <message>
        <source>Tags of this post</source>
        <translation>وسوم هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln post(s)</source>
        <translation>
            <numerusform>وسوم لا مقالات</numerusform>
            <numerusform>وسوم مقال واحد</numerusform>
            <numerusform>وسوم مقالين</numerusform>
            <numerusform>وسوم %Ln مقالات</numerusform>
            <numerusform>وسوم %Ln مقالًا</numerusform>
            <numerusform>وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>إنشاء «{name}»</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>نسخ ما تعثّر</translation>
    </message>
    <message>
        <source>More went wrong; the button copies all of it.</source>
        <translation>تعثّر أكثر من ذلك؛ ينسخ الزر كل شيء.</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>حاول ثانية: {what}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is under way. Saving, imports, exports, feeds and backups are listed here, with what went wrong, until you clear them.</source>
        <translation>لا شيء جارٍ. يُسرد هنا الحفظ والاستيراد والتصدير والخلاصات والنسخ الاحتياطي مع ما تعثّر، حتى تمسحها.</translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي تعثّر</translation>
    </message>
    <message>
        <source>There is no notice now.</source>
        <translation>لا إشعار الآن.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, not all of it</source>
        <translation>تم، لكن ليس كله</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Read to the end</source>
        <translation>قُرئ إلى آخره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} · {percent} %</source>
        <translation>{left} · {percent}٪</translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message>
        <source>When what you coded was published, saved or last read. Enter shows the passages.</source>
        <translation>متى نُشر ما رمّزته أو حُفظ أو قُرئ آخر مرة. يُظهر Enter المقاطع.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>لا مقال بعد</translation>
    </message>
    <message>
        <source>Save posts and mark passages in them; here is when they are from.</source>
        <translation>احفظ مقالات وعلّم مقاطع فيها؛ هنا يظهر زمنها.</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>حفظ صفحة…</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>By the day of</source>
        <translation>بيوم</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>a bar for each</source>
        <translation>عمود لكل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes that meet</source>
        <translation>رموز تلتقي</translation>
    </message>
    <message>
        <source>No passage carries a code yet</source>
        <translation>لا مقطع يحمل رمزًا بعد</translation>
    </message>
    <message>
        <source>Once passages carry several codes, this map shows which of them meet, and how often: the diagonal counts all passages of a code.</source>
        <translation>عندما تحمل المقاطع عدة رموز، تبيّن هذه الخريطة أيها يلتقي وكم مرة: يعدّ القطر كل مقاطع الرمز.</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>اذهب واقرأ</translation>
    </message>
    <message>
        <source>How many passages carry each two codes; a code with itself: all of its.</source>
        <translation>كم مقطعًا يحمل كل رمزين؛ والرمز مع نفسه: كل مقاطعه.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Move to another corner</source>
        <translation>نقل إلى زاوية أخرى</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Tour: {number} of {steps}</source>
        <translation>الجولة: {number} من {steps}</translation>
    </message>
    <message>
        <source>Tour: done</source>
        <translation>الجولة: تمت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>تم: {step}</translation>
    </message>
    <message>
        <source>Steps of the tour that are behind you</source>
        <translation>خطوات الجولة التي قطعتها</translation>
    </message>
</context>
<context>
    <name>TouringPresenter</name>
    <message>
        <source>Nine small steps show what can be done with these posts.</source>
        <translation>تسع خطوات صغيرة تُظهر ما يمكن فعله بهذه المقالات.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ابدأ الجولة</translation>
    </message>
    <message>
        <source>The sample library</source>
        <translation>المكتبة النموذجية</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح بجانبه</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation>إلى الوارد</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>القراءة لاحقًا</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>نجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>تعليم كمقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Move to a collection…</source>
        <translation>نقل إلى مجموعة…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>إخراج من هذه المجموعة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>محو نهائي…</translation>
    </message>
</context>
<context>
    <name>TwinsPresenter</name>
    <message>
        <source>Look at both</source>
        <translation>عرض الاثنين</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same.</source>
        <translation>هذا النص موجود بالفعل: «{title}»، مطابق بنسبة {share}٪.</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same. Different: {fields}.</source>
        <translation>هذا النص موجود بالفعل: «{title}»، مطابق بنسبة {share}٪. المختلف: {fields}.</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد التنفيذ</translation>
    </message>
    <message>
        <source>{word}: {what}, in “{title}”</source>
        <translation>‏{word}: {what}، في «{title}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>UsingPresenter</name>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>تُكتب الملاحظات في أحدث نسخة. انتقل إليها.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>The passage says exactly what was quoted.</source>
        <translation>يقول المقطع ما اقتُبس بالضبط.</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>مطابق بعد التوحيد</translation>
    </message>
    <message>
        <source>The same words; only spaces, quotes or dashes differ.</source>
        <translation>الكلمات نفسها؛ تختلف المسافات أو علامات الاقتباس أو الشرطات فقط.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>The same words, now at another place.</source>
        <translation>الكلمات نفسها، في موضع آخر الآن.</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>وُضع يدويًا</translation>
    </message>
    <message>
        <source>Somebody chose this place.</source>
        <translation>اختار شخص هذا الموضع.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>The source now says something else.</source>
        <translation>يقول المصدر الآن شيئًا آخر.</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>The words occur at several places.</source>
        <translation>ترد الكلمات في عدة مواضع.</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>The passage is no longer in the source.</source>
        <translation>لم يعد المقطع في المصدر.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Block {number} of {count}</source>
        <translation>الكتلة {number} من {count}</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>تحت «{heading}»</translation>
    </message>
    <message>
        <source>Underlined in {colour}</source>
        <translation>مسطّر باللون {colour}</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <translation>مظلل باللون {colour}</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>مع تعليق</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>This post</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>حفظ ملفات…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>حفظ عنوان…</translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation>حفظ ما نُسخ</translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation>الخلاصات…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>ضم مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>البحث عن المكررات…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
    <message>
        <source>Pseudonyms…</source>
        <translation>الأسماء المستعارة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Folder of notes…</source>
        <translation>مجلد الملاحظات…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Code these results…</source>
        <translation>ترميز هذه النتائج…</translation>
    </message>
    <message>
        <source>Read: posts and notes</source>
        <translation>القراءة: المقالات والملاحظات</translation>
    </message>
    <message>
        <source>Evidence: codes, matrix</source>
        <translation>الأدلة: الرموز والمصفوفة</translation>
    </message>
    <message>
        <source>Brief: claims, quotations</source>
        <translation>الموجز: ادعاءات واقتباسات</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>الانتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation>المراجعة اليومية</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>إلى الملاحظات</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>إلى النص الآخر</translation>
    </message>
    <message>
        <source>Go to the newest notice</source>
        <translation>إلى أحدث إشعار</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>إظهار المكتبة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation>إظهار الملاحظات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>إغلاق النص المجاور</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>المكتبات الأخيرة</translation>
    </message>
    <message>
        <source>Open this library at start</source>
        <translation>فتح هذه المكتبة عند البدء</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>تخفيف كل ما عدا الفقرة المقروءة</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>ملاحظة عن المقال كله</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تحرير البيانات…</translation>
    </message>
    <message>
        <source>Where this post comes from</source>
        <translation>من أين جاء هذا المقال</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>مقاطع ذات صلة</translation>
    </message>
    <message>
        <source>New version from a file…</source>
        <translation>نسخة جديدة من ملف…</translation>
    </message>
    <message>
        <source>New version from its address…</source>
        <translation>نسخة جديدة من عنوانه…</translation>
    </message>
    <message>
        <source>Clean again by today&apos;s rules</source>
        <translation>إعادة التنظيف بقواعد اليوم</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>إظهار ما أُزيل</translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation>الأحرف المفقودة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>اسمك…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>Begin the tour anew</source>
        <translation>بدء الجولة من جديد</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About InsightReader</source>
        <translation>حول InsightReader</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>A broken link</source>
        <translation>رابط معطوب</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>كُتب {name}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>تم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم يتم أي نسخ احتياطي.</translation>
    </message>
    <message>
        <source>This library lies in a folder that another program copies. That can damage it; keep it in a place of its own.</source>
        <translation>تقع هذه المكتبة في مجلد ينسخه برنامج آخر. قد يتلفها ذلك؛ ضعها في مكان خاص بها.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation>ملف المكتبة تالف</translation>
    </message>
    <message>
        <source>SQLite found faults in the library&apos;s file. Nothing was changed. Close InsightReader and type “insightreader restore --newest” to put the newest good backup in its place.</source>
        <translation>وجد SQLite أخطاء في ملف المكتبة. لم يتغير شيء. أغلق InsightReader واكتب «insightreader restore --newest» لتحل أحدث نسخة احتياطية سليمة محله.</translation>
    </message>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>تُكتب الملاحظات في أحدث نسخة. انتقل إليها.</translation>
    </message>
    <message>
        <source>Select the passage in the text, then choose its place on the card (L).</source>
        <translation>حدد المقطع في النص، ثم اختر موضعه على البطاقة (L).</translation>
    </message>
    <message>
        <source>Select text first, or go to a note with N.</source>
        <translation>حدد نصًا أولًا، أو انتقل إلى ملاحظة بالمفتاح N.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message numerus="yes">
        <source>Saved; {missed} of %Ln image(s) couldn&apos;t be fetched</source>
        <translation>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من %Ln صورة</numerusform>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من صورة واحدة</numerusform>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من صورتين</numerusform>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من %Ln صور</numerusform>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من %Ln صورة</numerusform>
            <numerusform>حُفظ؛ تعذّر جلب {missed} من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a quotation in a quotation: {whose}, quoted in this post</source>
        <translation>نُسخ كاقتباس داخل اقتباس: {whose}، مقتبس في هذا المقال</translation>
    </message>
    <message>
        <source>Copied with its reference</source>
        <translation>نُسخ مع مرجعه</translation>
    </message>
    <message>
        <source>Careful: copied as this post&apos;s own words, but they seem to be those of {name}. Mark the passage and record whose words they are (Q on its card).</source>
        <translation>انتبه: نُسخ على أنه كلام هذا المقال، لكن يبدو أنه كلام {name}. علّم المقطع وسجّل لمن الكلمات (Q على بطاقته).</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>InsightReader opens no connection unless you ask it to save an address.</source>
        <translation>لا يفتح InsightReader أي اتصال إلا إذا طلبت حفظ عنوان.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>What takes a while, and how it ended (Ctrl+Shift+J)</source>
        <translation>ما يستغرق وقتًا، وكيف انتهى (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>What is left to read of this text</source>
        <translation>ما بقي من هذا النص للقراءة</translation>
    </message>
    <message>
        <source>Library “{name}”</source>
        <translation>المكتبة «{name}»</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) under way</source>
        <translation>
            <numerusform>لا مهام جارية</numerusform>
            <numerusform>مهمة واحدة جارية</numerusform>
            <numerusform>مهمتان جاريتان</numerusform>
            <numerusform>%Ln مهام جارية</numerusform>
            <numerusform>%Ln مهمة جارية</numerusform>
            <numerusform>%Ln مهمة جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) went wrong</source>
        <translation>
            <numerusform>لم تتعثر أي مهمة</numerusform>
            <numerusform>تعثّرت مهمة واحدة</numerusform>
            <numerusform>تعثّرت مهمتان</numerusform>
            <numerusform>تعثّرت %Ln مهام</numerusform>
            <numerusform>تعثّرت %Ln مهمة</numerusform>
            <numerusform>تعثّرت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>جارٍ الفهرسة {done} من {total}</translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message>
        <source>Heading of rank {rank}</source>
        <translation>عنوان من الدرجة {rank}</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Write. Type @ to refer to a passage; what you quote is checked.</source>
        <translation>اكتب. @ للإحالة إلى مقطع؛ وما تقتبسه يُدقَّق.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%Ln block(s) without a change</source>
        <translation>
            <numerusform>لا كتل دون تغيير</numerusform>
            <numerusform>كتلة واحدة دون تغيير</numerusform>
            <numerusform>كتلتان دون تغيير</numerusform>
            <numerusform>%Ln كتل دون تغيير</numerusform>
            <numerusform>%Ln كتلة دون تغيير</numerusform>
            <numerusform>%Ln كتلة دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number} · {date}</source>
        <translation>النسخة {number} · {date}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in InsightReader. What you saved is safe. The report below holds nothing from your library; you may copy and send it.</source>
        <translation>حدث خطأ في InsightReader. ما حفظته آمن. لا يحوي التقرير أدناه شيئًا من مكتبتك؛ يمكنك نسخه وإرساله.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Found on the page.</source>
        <translation>وُجد في الصفحة.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nothing was found on the page.</source>
        <translation>لم يوجد شيء في الصفحة.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>كتبته أنت.</translation>
    </message>
</context>
<context>
    <name>differing</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>doubtful</name>
    <message numerus="yes">
        <source>%Ln quotation(s) in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</source>
        <translation>
            <numerusform>لا اقتباسات تحتاج نظرة.</numerusform>
            <numerusform>اقتباس واحد في هذا التصدير يحتاج نظرة: لم يعد المصدر يقوله، أو يقوله أكثر من مرة. سيذكر الملف ذلك بجانبه.</numerusform>
            <numerusform>اقتباسان في هذا التصدير يحتاجان نظرة: لم تعد المصادر تقولهما، أو تقولهما أكثر من مرة. سيذكر الملف ذلك بجانب كل منهما.</numerusform>
            <numerusform>%Ln اقتباسات في هذا التصدير تحتاج نظرة: لم تعد المصادر تقولها، أو تقولها أكثر من مرة. سيذكر الملف ذلك بجانب كل منها.</numerusform>
            <numerusform>%Ln اقتباسًا في هذا التصدير تحتاج نظرة: لم تعد المصادر تقولها، أو تقولها أكثر من مرة. سيذكر الملف ذلك بجانب كل منها.</numerusform>
            <numerusform>%Ln اقتباس في هذا التصدير تحتاج نظرة: لم تعد المصادر تقولها، أو تقولها أكثر من مرة. سيذكر الملف ذلك بجانب كل منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The same bytes; texts {share} % alike</source>
        <translation>البايتات نفسها؛ تشابه النصين {share} %</translation>
    </message>
    <message>
        <source>The same address; texts {share} % alike</source>
        <translation>العنوان نفسه؛ تشابه النصين {share} %</translation>
    </message>
    <message>
        <source>Texts {share} % alike</source>
        <translation>تشابه النصين {share} %</translation>
    </message>
    <message>
        <source>Different: {fields}</source>
        <translation>المختلف: {fields}</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>New dimension</source>
        <translation>بُعد جديد</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>تغيير بُعد</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>نقل بُعد</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>حذف بُعد</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>إعادة تسمية رمز</translation>
    </message>
    <message>
        <source>Describe code</source>
        <translation>وصف رمز</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>نقل رمز</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>حذف رمز</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>دمج رموز</translation>
    </message>
    <message>
        <source>Split code</source>
        <translation>تقسيم رمز</translation>
    </message>
    <message>
        <source>Change examples</source>
        <translation>تغيير الأمثلة</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>تغيير سمة</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>إضافة نتيجة</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>تغيير نتيجة</translation>
    </message>
    <message>
        <source>Take outcome back</source>
        <translation>سحب نتيجة</translation>
    </message>
    <message>
        <source>Summarise a cell</source>
        <translation>تلخيص خلية</translation>
    </message>
    <message>
        <source>State of a cell</source>
        <translation>حال خلية</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>تغيير ادعاء</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>حذف ادعاء</translation>
    </message>
    <message>
        <source>Relate a passage</source>
        <translation>ربط مقطع</translation>
    </message>
    <message>
        <source>Take a passage away</source>
        <translation>إزالة مقطع</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>موجز جديد</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>تغيير موجز</translation>
    </message>
    <message>
        <source>Delete brief</source>
        <translation>حذف موجز</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>جزء جديد</translation>
    </message>
    <message>
        <source>Write a part</source>
        <translation>كتابة جزء</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>نقل جزء</translation>
    </message>
    <message>
        <source>Take a part out</source>
        <translation>إخراج جزء</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Everything saved before is safe.</source>
        <translation>لم ينجح ذلك. كل ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>The capture is kept, and can be opened in its own program.</source>
        <translation>اللقطة محفوظة، ويمكن فتحها في برنامجها.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing was saved.</source>
        <translation>تعذّرت قراءته، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There is no text in it that could be read.</source>
        <translation>ليس فيه نص يُقرأ.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This address is refused for safety. Nothing was opened.</source>
        <translation>رُفض هذا العنوان حرصًا على السلامة. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>There is no library at that place.</source>
        <translation>لا مكتبة في ذلك المكان.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again when it is done.</source>
        <translation>يستخدم برنامج آخر المكتبة. لم يتغير شيء؛ حاول ثانية عندما ينتهي.</translation>
    </message>
    <message>
        <source>This library can only be read here. Nothing was changed.</source>
        <translation>لا يمكن هنا إلا قراءة هذه المكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Nothing was changed; a backup can be restored.</source>
        <translation>ملف المكتبة تالف. لم يتغير شيء؛ يمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>That backup is damaged. Nothing was changed.</source>
        <translation>تلك النسخة الاحتياطية تالفة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not made; everything saved before is safe. Free some space and try again.</source>
        <translation>القرص ممتلئ. لم يتم هذا التغيير؛ كل ما حُفظ من قبل آمن. أفرغ بعض المساحة وحاول ثانية.</translation>
    </message>
    <message>
        <source>The disk refused to work. This change was not made; everything saved before is safe.</source>
        <translation>رفض القرص العمل. لم يتم هذا التغيير؛ كل ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>The search index is being made. Try again when it is done.</source>
        <translation>يُبنى فهرس البحث الآن. حاول ثانية بعد ذلك.</translation>
    </message>
    <message>
        <source>Reading the capture took too much time or memory. The capture itself is kept.</source>
        <translation>استغرقت قراءة اللقطة وقتًا أو ذاكرة أكثر من اللازم. اللقطة نفسها محفوظة.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used: it is damaged, unknown, or of a newer version. Nothing was changed.</source>
        <translation>لا يمكن استخدام هذا الملف: تالف أو مجهول أو من إصدار أحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The import stumbled over this file. What came in before is kept.</source>
        <translation>تعثّر الاستيراد في هذا الملف. ما دخل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Its markup is nested too deeply to be drawn.</source>
        <translation>تداخل ترميزه أعمق من أن يُرسم.</translation>
    </message>
    <message>
        <source>The quotation isn&apos;t in the text.</source>
        <translation>الاقتباس ليس في النص.</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened. Copy it again from where you found it.</source>
        <translation>لا يمكن فتح هذا الرابط. انسخه ثانية من حيث وجدته.</translation>
    </message>
    <message>
        <source>That id fits several things.</source>
        <translation>ينطبق هذا المعرّف على عدة أشياء.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>لم يبق ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Something was changed again since, so this can&apos;t be undone without losing that.</source>
        <translation>تغيّر شيء بعد ذلك، فلا يمكن التراجع دون فقده.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be erased for ever.</source>
        <translation>لا يُمحى نهائيًا إلا ما في المهملات.</translation>
    </message>
    <message>
        <source>These two can&apos;t become one. Nothing was changed.</source>
        <translation>لا يمكن أن يصير هذان واحدًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That name is empty or taken.</source>
        <translation>هذا الاسم فارغ أو مأخوذ.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>يحتاج الرمز إلى اسم.</translation>
    </message>
    <message>
        <source>Nothing can be put inside itself.</source>
        <translation>لا يوضع شيء داخل نفسه.</translation>
    </message>
    <message>
        <source>That code stands in a dimension of another role.</source>
        <translation>ينتمي ذلك الرمز إلى بُعد بدور آخر.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>ليس فيه كلمات.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>لا يحق لك قراءته.</translation>
    </message>
    <message>
        <source>It is larger than 200 MB.</source>
        <translation>حجمه أكبر من 200 م.ب.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>No server of that name answers.</source>
        <translation>لا يجيب خادم بهذا الاسم.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>استغرق الخادم وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>لا يستطيع الخادم إثبات هويته.</translation>
    </message>
    <message>
        <source>The server has nothing at that address.</source>
        <translation>ليس لدى الخادم شيء في ذلك العنوان.</translation>
    </message>
    <message>
        <source>It isn&apos;t written as a link of InsightReader.</source>
        <translation>ليس مكتوبًا كرابط من InsightReader.</translation>
    </message>
    <message>
        <source>The id in it is incomplete or has other characters than an id.</source>
        <translation>المعرّف فيه ناقص أو فيه أحرف غريبة.</translation>
    </message>
    <message>
        <source>The place in it isn&apos;t a range of characters.</source>
        <translation>الموضع فيه ليس مدى من الأحرف.</translation>
    </message>
    <message>
        <source>Cleaning this page took too long, so its plain text is shown.</source>
        <translation>استغرق تنظيف هذه الصفحة وقتًا طويلًا، فيُعرض نصها المجرد.</translation>
    </message>
    <message>
        <source>Cleaning this page took too much memory, so its plain text is shown.</source>
        <translation>احتاج تنظيف هذه الصفحة ذاكرة كبيرة، فيُعرض نصها المجرد.</translation>
    </message>
    <message>
        <source>Cleaning this page failed, so its plain text is shown.</source>
        <translation>فشل تنظيف هذه الصفحة، فيُعرض نصها المجرد.</translation>
    </message>
    <message>
        <source>This page is built in too complicated a way, so its plain text is shown.</source>
        <translation>بناء هذه الصفحة معقد جدًا، فيُعرض نصها المجرد.</translation>
    </message>
    <message>
        <source>Only the address and the highlights of this page were imported.</source>
        <translation>لم يُستورد من هذه الصفحة إلا العنوان والتظليل.</translation>
    </message>
    <message>
        <source>Only the plain text of this page is shown.</source>
        <translation>لا يُعرض من هذه الصفحة إلا نصها المجرد.</translation>
    </message>
    <message>
        <source>The search index was damaged on the disk and has been made anew. Nothing of the library is lost.</source>
        <translation>كان فهرس البحث تالفًا على القرص وقد بُني من جديد. لم يُفقد شيء من المكتبة.</translation>
    </message>
    <message>
        <source>The search index no longer fitted the library and has been made anew.</source>
        <translation>لم يعد فهرس البحث يطابق المكتبة وقد بُني من جديد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تحرير البيانات</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Merge posts</source>
        <translation>دمج مقالات</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية مجموعة</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>نقل مجموعة</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>إخراج من مجموعة</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>الاحتفاظ ببحث</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>حذف بحث</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>تغيير الرموز</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>تغيير التظليل</translation>
    </message>
    <message>
        <source>Record who is quoted</source>
        <translation>تسجيل المقتبَس عنه</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Go to another revision</source>
        <translation>الانتقال إلى نسخة أخرى</translation>
    </message>
    <message>
        <source>Put a removed block back</source>
        <translation>إعادة كتلة مزالة</translation>
    </message>
    <message>
        <source>Take a block out</source>
        <translation>إخراج كتلة</translation>
    </message>
    <message>
        <source>Repair lost characters</source>
        <translation>إصلاح أحرف مفقودة</translation>
    </message>
    <message>
        <source>Refuse a repair</source>
        <translation>رفض إصلاح</translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation>تغيير المقطع</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>وضع يدوي</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>قبول الموضع</translation>
    </message>
    <message>
        <source>Refuse the place</source>
        <translation>رفض الموضع</translation>
    </message>
    <message>
        <source>Answer in the review</source>
        <translation>جواب في المراجعة</translation>
    </message>
    <message>
        <source>Code what was found</source>
        <translation>ترميز ما وُجد</translation>
    </message>
    <message>
        <source>Set pseudonym</source>
        <translation>تعيين اسم مستعار</translation>
    </message>
    <message>
        <source>Remove pseudonym</source>
        <translation>إزالة اسم مستعار</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>A feed tells what is new on a blog or a site, without an account.

Paste its address above and press Enter. It is often that of the site with /feed, /rss.xml or /atom.xml behind it, and many sites show it with an orange sign. Then “Refresh now” saves what is new as posts.</source>
        <translation>تخبرك الخلاصة بالجديد في مدونة أو موقع، دون حساب.

ألصق عنوانها في الأعلى واضغط Enter. غالبًا هو عنوان الموقع متبوعًا بـ /feed أو /rss.xml أو /atom.xml، وتعرضه مواقع كثيرة بعلامة برتقالية. ثم يحفظ «تحديث الآن» الجديد كمقالات.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>InsightReader sample library</source>
        <translation>مكتبة InsightReader النموذجية</translation>
    </message>
    <message>
        <source>InsightReader archive</source>
        <translation>أرشيف InsightReader</translation>
    </message>
    <message>
        <source>InsightReader library</source>
        <translation>مكتبة InsightReader</translation>
    </message>
    <message>
        <source>Readwise Reader</source>
        <translation>Readwise Reader</translation>
    </message>
    <message>
        <source>Readwise highlights</source>
        <translation>تظليلات Readwise</translation>
    </message>
    <message>
        <source>browser bookmarks</source>
        <translation>إشارات المتصفح</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>مخطط OPML</translation>
    </message>
    <message>
        <source>references (CSL JSON)</source>
        <translation>مراجع (CSL JSON)</translation>
    </message>
    <message>
        <source>project for qualitative analysis (REFI-QDA)</source>
        <translation>مشروع تحليل نوعي (REFI-QDA)</translation>
    </message>
    <message>
        <source>codebook (REFI-QDA)</source>
        <translation>دليل رموز (REFI-QDA)</translation>
    </message>
    <message>
        <source>no address of a page</source>
        <translation>ليس عنوان صفحة</translation>
    </message>
    <message>
        <source>the date can&apos;t be read; the rest comes in</source>
        <translation>تعذّرت قراءة التاريخ؛ ويدخل الباقي</translation>
    </message>
    <message>
        <source>this passage isn&apos;t in the text; it is kept as an orphan</source>
        <translation>هذا المقطع ليس في النص؛ يُحفظ يتيمًا</translation>
    </message>
    <message>
        <source>a feed, not a post</source>
        <translation>خلاصة، لا مقال</translation>
    </message>
    <message>
        <source>its text can&apos;t be read; the address comes in</source>
        <translation>تعذّرت قراءة نصه؛ ويدخل العنوان</translation>
    </message>
    <message>
        <source>the row is too large to be a post</source>
        <translation>الصف أكبر من أن يكون مقالًا</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; rows may be missing</source>
        <translation>علامة اقتباس لا تُغلق؛ قد تنقص صفوف</translation>
    </message>
    <message>
        <source>its file isn&apos;t in the project</source>
        <translation>ملفه ليس في المشروع</translation>
    </message>
    <message>
        <source>the row holds no highlight</source>
        <translation>ليس في الصف تظليل</translation>
    </message>
    <message>
        <source>yours stays; the other says</source>
        <translation>يبقى ما لديك؛ ويقول الآخر</translation>
    </message>
    <message>
        <source>{posts} and {notes} came in.</source>
        <translation>دخلت {posts} و{notes}.</translation>
    </message>
    <message>
        <source>{posts} and {notes} would come in.</source>
        <translation>ستدخل {posts} و{notes}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are there already.</source>
        <translation>
            <numerusform>لا شيء موجود من قبل.</numerusform>
            <numerusform>شيء واحد موجود من قبل.</numerusform>
            <numerusform>شيئان موجودان من قبل.</numerusform>
            <numerusform>%Ln أشياء موجودة من قبل.</numerusform>
            <numerusform>%Ln شيئًا موجودًا من قبل.</numerusform>
            <numerusform>%Ln شيء موجود من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>by their bytes: {count}</source>
        <translation>ببايتاتها: {count}</translation>
    </message>
    <message>
        <source>by their address: {count}</source>
        <translation>بعنوانها: {count}</translation>
    </message>
    <message>
        <source>by their text: {count}</source>
        <translation>بنصها: {count}</translation>
    </message>
    <message>
        <source>Posts that joined yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>مقالات انضمت إلى مقالاتك: {count} ({ways})؛ بنص آخر: {differing}.</translation>
    </message>
    <message>
        <source>Posts that would join yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>مقالات ستنضم إلى مقالاتك: {count} ({ways})؛ بنص آخر: {differing}.</translation>
    </message>
    <message>
        <source>How the notes stand in your library: {verdicts}.</source>
        <translation>حال الملاحظات في مكتبتك: {verdicts}.</translation>
    </message>
</context>
<context>
    <name>note-history</name>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>Another place in the text</source>
        <translation>موضع آخر في النص</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Person quoted</source>
        <translation>الشخص المقتبَس عنه</translation>
    </message>
    <message>
        <source>Work quoted</source>
        <translation>العمل المقتبَس عنه</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Code added</source>
        <translation>أُضيف رمز</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>أُزيل رمز</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The library&apos;s file is damaged and was not changed.</source>
        <translation>ملف المكتبة تالف ولم يُمس.</translation>
    </message>
    <message>
        <source>A file of the library is missing. Nothing was changed.</source>
        <translation>ينقص ملف من المكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A good backup can take its place; the damaged file is kept beside it.</source>
        <translation>يمكن أن تحل نسخة احتياطية سليمة محله؛ ويبقى الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>There is no good backup of it in its folder.</source>
        <translation>لا نسخة احتياطية سليمة في مجلدها.</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>an address, asked by this program</source>
        <translation>عنوان، جلبه هذا البرنامج</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>المكتبة النموذجية</translation>
    </message>
</context>
<context>
    <name>removed</name>
    <message>
        <source>Page furniture</source>
        <translation>زوائد الصفحة</translation>
    </message>
    <message>
        <source>The title again</source>
        <translation>العنوان مكررًا</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>ترويج</translation>
    </message>
    <message>
        <source>Outside of the article</source>
        <translation>خارج المقال</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>المؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Said once more</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <translation>أُخرج يدويًا</translation>
    </message>
    <message>
        <source>a line of nothing but question marks</source>
        <translation>سطر ليس فيه إلا علامات استفهام</translation>
    </message>
    <message>
        <source>question marks at the start</source>
        <translation>علامات استفهام في البداية</translation>
    </message>
    <message>
        <source>question marks at the end</source>
        <translation>علامات استفهام في النهاية</translation>
    </message>
    <message>
        <source>a question mark inside a word</source>
        <translation>علامة استفهام داخل كلمة</translation>
    </message>
    <message>
        <source>question marks on both sides of a word</source>
        <translation>علامتا استفهام على جانبي كلمة</translation>
    </message>
    <message>
        <source>a mark that the page gives elsewhere as another</source>
        <translation>علامة تكتبها الصفحة في موضع آخر بشكل آخر</translation>
    </message>
    <message>
        <source>bytes that are no character</source>
        <translation>بايتات ليست حرفًا</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Imported {posts} and {notes}.</source>
        <translation>استُوردت {posts} و{notes}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) joined yours, {differing} with another text.</source>
        <translation>
            <numerusform>لم ينضم أي مقال، {differing} بنص آخر.</numerusform>
            <numerusform>انضم مقال واحد إلى مقالاتك، {differing} بنص آخر.</numerusform>
            <numerusform>انضم مقالان إلى مقالاتك، {differing} بنص آخر.</numerusform>
            <numerusform>انضمت %Ln مقالات إلى مقالاتك، {differing} بنص آخر.</numerusform>
            <numerusform>انضم %Ln مقالًا إلى مقالاتك، {differing} بنص آخر.</numerusform>
            <numerusform>انضم %Ln مقال إلى مقالاتك، {differing} بنص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {name}: {posts}, {notes}.</source>
        <translation>كُتب {name}: {posts}، {notes}.</translation>
    </message>
    <message>
        <source>This format keeps all names, pseudonyms or not.</source>
        <translation>تُبقي هذه الصيغة كل الأسماء رغم الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>{name} by {pseudonym} ({times})</source>
        <translation>‏{name} بـ {pseudonym} ({times})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غير</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: {names}.</source>
        <translation>استُبدل: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>نُقل كل شيء.</numerusform>
            <numerusform>تعذّر نقل شيء واحد.</numerusform>
            <numerusform>تعذّر نقل شيئين.</numerusform>
            <numerusform>تعذّر نقل %Ln أشياء.</numerusform>
            <numerusform>تعذّر نقل %Ln شيئًا.</numerusform>
            <numerusform>تعذّر نقل %Ln شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ساعة</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Any font of this computer; Literata comes with the program.</source>
        <translation>أي خط في هذا الحاسوب؛ ويأتي Literata مع البرنامج.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation>ضبط النص من الجانبين</translation>
    </message>
    <message>
        <source>Show block numbers</source>
        <translation>إظهار أرقام الكتل</translation>
    </message>
    <message>
        <source>To cite § 12 of a post.</source>
        <translation>للاستشهاد بـ § 12 من مقال.</translation>
    </message>
    <message>
        <source>Show the names of codes under highlights</source>
        <translation>إظهار أسماء الرموز تحت التظليل</translation>
    </message>
    <message>
        <source>So that a colour never stands alone.</source>
        <translation>كي لا يقف اللون وحده أبدًا.</translation>
    </message>
    <message>
        <source>Show the time left</source>
        <translation>إظهار الوقت المتبقي</translation>
    </message>
    <message>
        <source>At the window&apos;s foot: minutes from here to the end, and percent read.</source>
        <translation>في أسفل النافذة: الدقائق من هنا إلى النهاية، والنسبة المئوية لما قُرئ.</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Of Chinese and Japanese, two characters count as a word.</source>
        <translation>في الصينية واليابانية يُعد كل حرفين كلمة.</translation>
    </message>
    <message>
        <source>Move a text cursor by the arrow keys</source>
        <translation>تحريك مؤشر نص بالأسهم</translation>
    </message>
    <message>
        <source>For screen readers, and to select by keys (F7). Else the arrow keys scroll.</source>
        <translation>لقارئات الشاشة وللتحديد بالمفاتيح (F7). وإلا فالأسهم تمرر النص.</translation>
    </message>
    <message>
        <source>Address of the dictionary</source>
        <translation>عنوان القاموس</translation>
    </message>
    <message>
        <source>Opened in your browser. {word} is what is selected, {language} the text&apos;s.</source>
        <translation>يُفتح في متصفحك. {word} هو المحدد، و{language} لغة النص.</translation>
    </message>
    <message>
        <source>Address of the web search</source>
        <translation>عنوان البحث في الويب</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>تخفيف كل ما عدا الفقرة المقروءة</translation>
    </message>
    <message>
        <source>While there is nothing but the text (Shift+F11).</source>
        <translation>ما دام النص وحده ظاهرًا (Shift+F11).</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Show more posts in the list</source>
        <translation>إظهار مقالات أكثر في القائمة</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>إظهار المكتبة</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>إظهار الملاحظات</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Used from the next start. None: the usual place of this system.</source>
        <translation>يُستخدم من البدء القادم. لا شيء: المكان المعتاد في هذا النظام.</translation>
    </message>
    <message>
        <source>Where the browser&apos;s SingleFile saves pages. Each comes in by itself, once.</source>
        <translation>حيث يحفظ SingleFile في المتصفح الصفحات. تدخل كل صفحة من نفسها، مرة.</translation>
    </message>
    <message>
        <source>Saving what is there already</source>
        <translation>حفظ ما هو موجود</translation>
    </message>
    <message>
        <source>At once: the window is built anew.</source>
        <translation>فورًا: تُبنى النافذة من جديد.</translation>
    </message>
    <message>
        <source>Known by its address without tracking parameters, or by its bytes.</source>
        <translation>يُعرف بعنوانه دون معاملات التتبع، أو ببايتاته.</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>تحديث الخلاصات</translation>
    </message>
    <message>
        <source>While the window is open. Else only when you ask for it.</source>
        <translation>ما دامت النافذة مفتوحة. وإلا عند طلبك فقط.</translation>
    </message>
    <message>
        <source>Folder to take pages from</source>
        <translation>مجلد تُؤخذ منه الصفحات</translation>
    </message>
    <message>
        <source>Time between backups</source>
        <translation>المدة بين النسخ الاحتياطية</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ask, in the line at the window&apos;s foot</source>
        <translation>السؤال، في السطر أسفل النافذة</translation>
    </message>
    <message>
        <source>Save it as another post</source>
        <translation>حفظه كمقال آخر</translation>
    </message>
    <message>
        <source>Make a new version of the post</source>
        <translation>إنشاء نسخة جديدة من المقال</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Saving a new version</source>
        <translation>حفظ نسخة جديدة</translation>
    </message>
    <message>
        <source>Looking what would come in</source>
        <translation>النظر فيما سيدخل</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>الضم</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>تحديث الخلاصات</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>{work}: {name}</source>
        <translation>{work}: {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>‏{number} في الثانية</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>‏{number} في الدقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو ثانية واحدة</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو ساعة واحدة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو %Ln ساعات</numerusform>
            <numerusform>بقيت نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>توقف. ما تم باقٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln went wrong.</source>
        <translation>
            <numerusform>لم يتعثر شيء.</numerusform>
            <numerusform>تعثّر واحد.</numerusform>
            <numerusform>تعثّر اثنان.</numerusform>
            <numerusform>تعثّرت %Ln.</numerusform>
            <numerusform>تعثّر %Ln.</numerusform>
            <numerusform>تعثّر %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s).</source>
        <translation>
            <numerusform>لا مقالات جديدة.</numerusform>
            <numerusform>مقال جديد واحد.</numerusform>
            <numerusform>مقالان جديدان.</numerusform>
            <numerusform>%Ln مقالات جديدة.</numerusform>
            <numerusform>%Ln مقالًا جديدًا.</numerusform>
            <numerusform>%Ln مقال جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {posts}.</source>
        <translation>حُفظ: {posts}.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>تم النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>{undo} takes back what you did here, act by act. {guide} opens the guide at the page of where you are. The menu begins the tour anew.</source>
        <translation>‏{undo} يسحب ما فعلته هنا فعلًا فعلًا. ويفتح {guide} الدليل عند صفحة المكان الذي أنت فيه. ومن القائمة تبدأ الجولة من جديد.</translation>
    </message>
    <message>
        <source>That was the whole round</source>
        <translation>هذه هي الجولة كلها</translation>
    </message>
    <message>
        <source>Read a post</source>
        <translation>اقرأ مقالًا</translation>
    </message>
    <message>
        <source>Click a post in the list, or go to it with the arrow keys and press Enter. In the sample library, “The last mile is a person” has something of everything.</source>
        <translation>انقر مقالًا في القائمة، أو انتقل إليه بمفاتيح الأسهم واضغط Enter. في المكتبة النموذجية يحوي «The last mile is a person» شيئًا من كل شيء.</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>ظلّل مقطعًا</translation>
    </message>
    <message>
        <source>Select some words in the text, with the mouse or with Shift and the arrow keys, and press {highlight}. A number from 1 to 5 takes another colour.</source>
        <translation>حدد بضع كلمات في النص، بالفأرة أو بـ Shift ومفاتيح الأسهم، واضغط {highlight}. ويأخذ رقم من 1 إلى 5 لونًا آخر.</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>علّق عليه</translation>
    </message>
    <message>
        <source>Press {comment} while the highlight is at hand, or E on its card among the notes, and write a word or two. Esc ends it; every letter is kept as you type.</source>
        <translation>اضغط {comment} ما دام التظليل في متناولك، أو E على بطاقته بين الملاحظات، واكتب كلمة أو كلمتين. ينهيه Esc؛ ويُحفظ كل حرف وأنت تكتب.</translation>
    </message>
    <message>
        <source>Give it a code</source>
        <translation>أعطه رمزًا</translation>
    </message>
    <message>
        <source>A code is a concept of yours. Press T on the card (Alt+3 leads there), type some letters, such as “trust”, and press Enter twice: to take it, and to be done.</source>
        <translation>الرمز مفهوم من عندك. اضغط T على البطاقة (يوصلك إليها Alt+3)، واكتب بضعة أحرف، مثل «trust»، ثم اضغط Enter مرتين: لأخذه وللانتهاء.</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>اعثر عليه ثانية</translation>
    </message>
    <message>
        <source>Press {search} and type a word of your comment. Posts and notes are found while you type. Enter opens the first at its passage.</source>
        <translation>اضغط {search} واكتب كلمة من تعليقك. يُعثر على المقالات والملاحظات وأنت تكتب. ويفتح Enter أولها عند مقطعه.</translation>
    </message>
    <message>
        <source>See what was removed</source>
        <translation>انظر ما أُزيل</translation>
    </message>
    <message>
        <source>Press {removed}. What is no part of the article stands greyed in the text, each block with its reason, and {put-back} puts one back. If this post lost nothing, open another one.</source>
        <translation>اضغط {removed}. يظهر ما ليس من المقال رماديًا في النص، وكل كتلة بسببها، ويعيد {put-back} واحدة منها. إن لم يُزل شيء من هذا المقال فافتح غيره.</translation>
    </message>
    <message>
        <source>Prove a quotation</source>
        <translation>أثبت اقتباسًا</translation>
    </message>
    <message>
        <source>Press {provenance} for captures and versions of the post, and choose Verify: all that is stored is checked. A card tells when its quotation no longer stands in the newest version.</source>
        <translation>اضغط {provenance} لترى لقطات المقال ونسخه، واختر «تحقق»: يُفحص كل ما هو مخزَّن. وتخبرك البطاقة حين لا يبقى اقتباسها قائمًا في أحدث نسخة.</translation>
    </message>
    <message>
        <source>Weigh the evidence</source>
        <translation>وازن الأدلة</translation>
    </message>
    <message>
        <source>Press {evidence} and choose Matrix: cases crossed with factors. Walk to a cell with the arrow keys and press Enter: its passages open beside it.</source>
        <translation>اضغط {evidence} واختر «المصفوفة»: الحالات متقاطعة مع العوامل. امشِ إلى خلية بمفاتيح الأسهم واضغط Enter: فتُفتح مقاطعها بجانبها.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>سلّمه</translation>
    </message>
    <message>
        <source>Press {export}, choose a format such as the report for Word, and save. Every quotation goes out with its reference and its verdict.</source>
        <translation>اضغط {export} واختر صيغة، مثل تقرير Word، ثم احفظ. يخرج كل اقتباس بمرجعه وحكمه.</translation>
    </message>
</context>
</TS>
