<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About InsightReader</source>
        <translation>关于 InsightReader</translation>
    </message>
    <message>
        <source>Save the posts that matter, read them in peace, mark what counts, and quote it with proof.</source>
        <translation>保存值得留下的文章，静心阅读，标出要点，引用有据。</translation>
    </message>
    <message>
        <source>It opens no connection unless you ask it to save an address.</source>
        <translation>除非您要求保存某个网址，程序不会打开任何连接。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built with Qt, used under the LGPL.</source>
        <translation>依 MIT 许可发布的自由软件；使用 Qt 构建，依 LGPL 使用。</translation>
    </message>
    <message>
        <source>Your library: {folder}</source>
        <translation>您的资料库：{folder}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>AddingPresenter</name>
    <message>
        <source>Save files</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Everything that can be read (%s)</source>
        <translation>所有可读文件（%s）</translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</source>
        <translation>网页与文本 (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Books and documents (*.epub *.pdf *.docx *.odt)</source>
        <translation>书籍与文档 (*.epub *.pdf *.docx *.odt)</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>电子邮件 (*.eml)</translation>
    </message>
    <message>
        <source>Web archives (*.warc *.warc.gz *.wacz)</source>
        <translation>网页存档 (*.warc *.warc.gz *.wacz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save an address</source>
        <translation>保存网址</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>因为您的要求，现在获取该网页一次。网址：</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports of other programs (*.zip *.csv *.json *.html *.xml *.opml)</source>
        <translation>其他程序的导出文件 (*.zip *.csv *.json *.html *.xml *.opml)</translation>
    </message>
    <message>
        <source>InsightReader archives (*.zip)</source>
        <translation>InsightReader 存档 (*.zip)</translation>
    </message>
    <message>
        <source>Join a library: choose its folder</source>
        <translation>合并资料库：选择其文件夹</translation>
    </message>
    <message>
        <source>{file}: {kind}</source>
        <translation>{file}：{kind}</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>已导入，但不完整</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; import {file} again to complete it.</source>
        <translation>已停止。已导入的内容保留；再次导入 {file} 即可完成。</translation>
    </message>
</context>
<context>
    <name>AgreementPresenter</name>
    <message>
        <source>Over the posts that both of them coded: what both marked with a code, and what one alone did. Enter shows the passages on which they differ.</source>
        <translation>针对两人都编码过的文章：两人共同标记的，以及只有一人标记的。按 Enter 显示有分歧的段落。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较的内容</translation>
    </message>
    <message>
        <source>When somebody else has coded the same posts, and you have joined their library with yours, this view tells how far you agree (Cohen&apos;s kappa), and where you don&apos;t.</source>
        <translation>当他人也为相同的文章编码，并且您已合并对方的资料库，此视图会显示你们的一致程度（科恩 κ 系数）以及分歧所在。</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>合并其他资料库…</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两人都有</translation>
    </message>
    <message>
        <source>the first alone</source>
        <translation>仅第一人</translation>
    </message>
    <message>
        <source>the second alone</source>
        <translation>仅第二人</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一人</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比较单位</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>段落块</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message numerus="yes">
        <source>All codes: {kappa}, over %Ln post(s)</source>
        <translation>
            <numerusform>全部代码：{kappa}，涉及 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllNotesWindow</name>
    <message>
        <source>All notes</source>
        <translation>所有笔记</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>The notes of all posts come together here. Open a post, select a passage, and highlight it, comment on it, or give it codes.</source>
        <translation>所有文章的笔记都汇集在这里。打开一篇文章，选择一段，高亮、评论或加代码。</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>去阅读</translation>
    </message>
    <message>
        <source>Find in all notes: words, codes, titles</source>
        <translation>在所有笔记中查找：词语、代码、标题</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
</context>
<context>
    <name>AnnotationSidebar</name>
    <message>
        <source>Note on the whole post</source>
        <translation>整篇文章的笔记</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>AutoCodingPresenter</name>
    <message>
        <source>Coded {passages}. Undo takes all of it back.</source>
        <translation>已编码 {passages}。撤销可全部收回。</translation>
    </message>
</context>
<context>
    <name>BriefActions</name>
    <message>
        <source>New brief</source>
        <translation>新简报</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete the brief or claim</source>
        <translation>删除简报或论断</translation>
    </message>
    <message>
        <source>Add a part below…</source>
        <translation>在下方添加部分…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自己的话</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>引文…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>论断…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>矩阵…</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>上移部分</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>下移部分</translation>
    </message>
    <message>
        <source>Heading one rank higher</source>
        <translation>标题升一级</translation>
    </message>
    <message>
        <source>Heading one rank lower</source>
        <translation>标题降一级</translation>
    </message>
    <message>
        <source>Take the part out</source>
        <translation>移除部分</translation>
    </message>
    <message>
        <source>Preview with references</source>
        <translation>预览（含参考文献）</translation>
    </message>
    <message>
        <source>Export the brief…</source>
        <translation>导出简报…</translation>
    </message>
    <message>
        <source>Add a passage…</source>
        <translation>添加段落…</translation>
    </message>
</context>
<context>
    <name>BriefAsking</name>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>段落与论断的关系</translation>
    </message>
    <message>
        <source>There is no passage yet. Mark one in a post first.</source>
        <translation>还没有段落。请先在文章中标记一段。</translation>
    </message>
    <message>
        <source>Find a claim, or say a new one</source>
        <translation>查找论断，或写一条新论断</translation>
    </message>
    <message>
        <source>New claim: “{words}”</source>
        <translation>新论断：“{words}”</translation>
    </message>
    <message>
        <source>Which claim?</source>
        <translation>哪条论断？</translation>
    </message>
    <message>
        <source>A matrix needs two dimensions whose codes are on passages. Code some.</source>
        <translation>矩阵需要两个维度，且其代码已用于段落。请先给一些段落编码。</translation>
    </message>
    <message>
        <source>Find a matrix</source>
        <translation>查找矩阵</translation>
    </message>
    <message>
        <source>Which matrix?</source>
        <translation>哪个矩阵？</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>随写随存</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Style of references</source>
        <translation>参考文献样式</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>BriefClaims</name>
    <message>
        <source>Which passage bears on the claim?</source>
        <translation>哪一段与论断有关？</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>依据的是哪一段？</translation>
    </message>
</context>
<context>
    <name>BriefGrids</name>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>BriefLeaving</name>
    <message>
        <source>Export the brief</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Word 报告</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
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
        <translation>简报标题</translation>
    </message>
    <message>
        <source>A brief is made of parts: your own words, quotations and claims. Add the first one below, or press Ctrl+Enter wherever you are.</source>
        <translation>简报由各个部分组成：自己的话、引文和论断。在下方添加第一部分，或随时按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>简报</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Say what you found, and show it</source>
        <translation>说出你的发现，并拿出依据</translation>
    </message>
    <message>
        <source>A brief is a report in parts: your own words, claims, and quotations that are checked against their sources. It leaves for Word, the web or Markdown with its list of references.</source>
        <translation>简报是分成各部分的报告：自己的话、论断，以及对照来源核对过的引文。它可连同参考文献导出为 Word、网页或 Markdown。</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>开始写简报</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>Which passage?</source>
        <translation>哪一段？</translation>
    </message>
    <message>
        <source>Which passage does it rest on?</source>
        <translation>依据的是哪一段？</translation>
    </message>
    <message>
        <source>Part {place} of {parts}</source>
        <translation>第 {place} 部分，共 {parts} 部分</translation>
    </message>
</context>
<context>
    <name>BriefPresenter</name>
    <message>
        <source>In a brief</source>
        <translation>在简报中</translation>
    </message>
    <message>
        <source>In a claim</source>
        <translation>在论断中</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>未命名简报</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>Say in one sentence what you found</source>
        <translation>用一句话说出你的发现</translation>
    </message>
</context>
<context>
    <name>BriefPreview</name>
    <message>
        <source>Preview of the brief</source>
        <translation>简报预览</translation>
    </message>
    <message>
        <source>Putting the references together…</source>
        <translation>正在整理参考文献…</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>There is nothing to read in the folder {name}.</source>
        <translation>文件夹 {name} 中没有可读的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.</source>
        <translation>
            <numerusform>%Ln 张图片未保存：单独的图片不是文章。请保存显示它的网页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Edit comment</source>
        <translation>编辑评论</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>代码…</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>用于论断…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Quoted from…</source>
        <translation>引自…</translation>
    </message>
    <message>
        <source>Whose words these are, when the post quotes them itself</source>
        <translation>当文章本身引用他人时，记下这是谁的话</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>在文中的位置</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse: it isn&apos;t there</source>
        <translation>拒绝：不在那里</translation>
    </message>
    <message>
        <source>Place where the text is selected</source>
        <translation>放到所选文字处</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Character restored</source>
        <translation>字符已恢复</translation>
    </message>
    <message>
        <source>Quoted there: {whose}</source>
        <translation>此处引用：{whose}</translation>
    </message>
    <message>
        <source>Words of {name}? Record it</source>
        <translation>是 {name} 的话？记下来</translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>comment: {comment}</source>
        <translation>评论：{comment}</translation>
    </message>
    <message>
        <source>codes: {codes}</source>
        <translation>代码：{codes}</translation>
    </message>
    <message>
        <source>Note {place} of {count}</source>
        <translation>第 {place} 条笔记，共 {count} 条</translation>
    </message>
    <message>
        <source>A lost character was put back here by a correction</source>
        <translation>此处有一个丢失的字符经更正后恢复</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Add an outcome…</source>
        <translation>添加结果…</translation>
    </message>
    <message>
        <source>outcomes oppose one another</source>
        <translation>结果相互矛盾</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>an outcome has lost its passage</source>
        <translation>有一个结果失去了依据段落</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Attributes of the case</source>
        <translation>案例的属性</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>尚无案例</translation>
    </message>
    <message>
        <source>A case is a code of a dimension that holds cases. Make such a dimension in the codebook, add a code for each case, and code the passages that tell it.</source>
        <translation>案例是“案例”类维度中的代码。请在代码本中建立这样的维度，为每个案例添加代码，并为讲述它的段落编码。</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>打开代码本</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Close the cell</source>
        <translation>关闭单元格</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation>单元格的状态</translation>
    </message>
    <message>
        <source>Summary of the cell</source>
        <translation>单元格的摘要</translation>
    </message>
    <message>
        <source>What do these passages say together? Type @ to refer to one of them.</source>
        <translation>这些段落合起来说明什么？输入 @ 可引用其中一段。</translation>
    </message>
    <message>
        <source>No passage carries both codes. Either nobody has written about it, or it was not coded yet: mark a passage in a post and give it both codes.</source>
        <translation>没有段落同时带有这两个代码。可能无人写过，也可能尚未编码：请在文章中标记一段并给它这两个代码。</translation>
    </message>
    <message>
        <source>Refer to a passage</source>
        <translation>引用段落</translation>
    </message>
    <message>
        <source>State as the passages show it</source>
        <translation>按段落判定的状态</translation>
    </message>
    <message>
        <source>As the passages show it: {state}</source>
        <translation>按段落判定：{state}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Codes of the selected notes (T)</source>
        <translation>所选笔记的代码 (T)</translation>
    </message>
    <message>
        <source>Copy the selected notes (Ctrl+C)</source>
        <translation>复制所选笔记 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Delete the selected notes (Del)</source>
        <translation>删除所选笔记 (Del)</translation>
    </message>
    <message>
        <source>Colour, style and more</source>
        <translation>颜色、样式及更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationStyleDialog</name>
    <message>
        <source>How sources are cited</source>
        <translation>引用来源的格式</translation>
    </message>
    <message>
        <source>The report writes its citations and references so; the next one too.</source>
        <translation>报告按此格式书写引注和参考文献；下一份也如此。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA 第 7 版</translation>
    </message>
    <message>
        <source>Chicago, 18th edition, author and date</source>
        <translation>Chicago 第 18 版（著者-日期）</translation>
    </message>
    <message>
        <source>Harvard, Cite Them Right, 12th edition</source>
        <translation>Harvard, Cite Them Right 第 12 版</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>MLA 第 9 版</translation>
    </message>
    <message>
        <source>Vancouver, NLM, by number</source>
        <translation>Vancouver, NLM（编号）</translation>
    </message>
</context>
<context>
    <name>ClaimPage</name>
    <message>
        <source>Add a passage…</source>
        <translation>添加段落…</translation>
    </message>
    <message>
        <source>Nothing bears on it yet. Add a passage with Ctrl+Enter, or press M on one in a post, on a note, or in the evidence.</source>
        <translation>还没有相关段落。按 Ctrl+Enter 添加段落，或在文章的段落、笔记或证据中按 M。</translation>
    </message>
    <message>
        <source>How the passage bears on the claim</source>
        <translation>段落与论断的关系</translation>
    </message>
    <message>
        <source>Take the passage off the claim</source>
        <translation>从论断中移除段落</translation>
    </message>
    <message>
        <source>The claim in one sentence</source>
        <translation>用一句话写出论断</translation>
    </message>
    <message>
        <source>Say in one sentence what you found.</source>
        <translation>用一句话说出你的发现。</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>论断的笔记</translation>
    </message>
    <message>
        <source>Why, and where its limits are. Type @ to refer to a passage.</source>
        <translation>理由与局限。输入 @ 可引用段落。</translation>
    </message>
    <message>
        <source>On a passage: S supports, Q qualifies, X contradicts · Del takes it off</source>
        <translation>在段落上：S 支持、Q 限定、X 反驳 · Del 移除</translation>
    </message>
    <message>
        <source>What bears on it</source>
        <translation>相关段落</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>ClaimUsing</name>
    <message>
        <source>Used for the claim “{words}”</source>
        <translation>已用于论断“{words}”</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>unsupported</source>
        <translation>无支持</translation>
    </message>
    <message>
        <source>No passage supports it yet.</source>
        <translation>还没有段落支持它。</translation>
    </message>
    <message>
        <source>rests on a changed passage</source>
        <translation>依据的段落已更改</translation>
    </message>
    <message>
        <source>A source now says something else; look at the passage.</source>
        <translation>某个来源的说法已变；请查看该段落。</translation>
    </message>
    <message>
        <source>rests on one source</source>
        <translation>仅依据一个来源</translation>
    </message>
    <message>
        <source>Every passage comes from the same post.</source>
        <translation>所有段落都来自同一篇文章。</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>仅依据一位作者</translation>
    </message>
    <message>
        <source>Several posts, but all by the same author.</source>
        <translation>多篇文章，但都出自同一作者。</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>有支持</translation>
    </message>
    <message>
        <source>Passages by several authors support it.</source>
        <translation>多位作者的段落支持它。</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>反驳</translation>
    </message>
</context>
<context>
    <name>CodeAsking</name>
    <message>
        <source>New code in {family}</source>
        <translation>{family} 中的新代码</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>新维度</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>将“{name}”并入</translation>
    </message>
    <message>
        <source>Move “{name}” below</source>
        <translation>将“{name}”移到其下</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>拆分“{name}”</translation>
    </message>
    <message>
        <source>Choose the passages that get the new code instead.</source>
        <translation>选择改用新代码的段落。</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>新代码的名称</translation>
    </message>
    <message>
        <source>Move “{name}” below “{target}”</source>
        <translation>将“{name}”移到“{target}”之下</translation>
    </message>
    <message>
        <source>Merge “{name}” into “{target}”</source>
        <translation>将“{name}”并入“{target}”</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>查找代码</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
</context>
<context>
    <name>CodeDetails</name>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, %Ln of them example(s) (X on a card)</source>
        <translation>
            <numerusform>{passages}，其中 %Ln 段为示例（在卡片上按 X）</numerusform>
        </translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>它是什么意思？</translation>
    </message>
    <message>
        <source>What belongs to it?</source>
        <translation>哪些属于它？</translation>
    </message>
    <message>
        <source>What doesn&apos;t, though one might think so?</source>
        <translation>哪些看似属于但其实不属于？</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不包括</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>倾向</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Codes of these passages</source>
        <translation>这些段落的代码</translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>查找或新建代码</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>plain codes</source>
        <translation>普通代码</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>says neither</source>
        <translation>不表倾向</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation>无图案</translation>
    </message>
    <message>
        <source>stripes</source>
        <translation>条纹</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>波纹</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>CodebookActions</name>
    <message>
        <source>New code…</source>
        <translation>新代码…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>下级新代码…</translation>
    </message>
    <message>
        <source>New dimension…</source>
        <translation>新维度…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Delete the code or dimension</source>
        <translation>删除代码或维度</translation>
    </message>
    <message>
        <source>The codebook as it was…</source>
        <translation>代码本的过去…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>导入代码本…</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>添加“使命”代码本</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>导出代码本…</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Import a codebook</source>
        <translation>导入代码本</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>导出代码本</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>代码本</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) came in</source>
        <translation>
            <numerusform>导入了 %Ln 个代码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln 个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>代码本</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>代码本</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Your codebook is empty</source>
        <translation>您的代码本是空的</translation>
    </message>
    <message>
        <source>Codes say what passages are about: a case, its outcome, a factor. Type N for a new one, give codes to passages as you read (T on a card), or begin with the ready codebook for cross-sector missions.</source>
        <translation>代码说明段落讲的是什么：案例、结果、因素。按 N 新建，阅读时给段落加代码（在卡片上按 T），或从现成的跨部门使命代码本开始。</translation>
    </message>
    <message>
        <source>Add the codebook for missions</source>
        <translation>添加“使命”代码本</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>查找代码</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Create “{name}” (Dimension/Name files it)</source>
        <translation>新建“{name}”（用“维度/名称”归类）</translation>
    </message>
    <message>
        <source>Create “{name}” in {dimension}</source>
        <translation>在 {dimension} 中新建“{name}”</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>has the code already</source>
        <translation>已有此代码</translation>
    </message>
    <message>
        <source>annotated already</source>
        <translation>已有批注</translation>
    </message>
</context>
<context>
    <name>CodingDialog</name>
    <message>
        <source>Code what “{query}” finds</source>
        <translation>为“{query}”的结果编码</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>选择代码…</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>whole paragraphs</source>
        <translation>整个段落块</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>No text holds these words: they stand in notes or titles alone.</source>
        <translation>没有正文包含这些词：它们只出现在笔记或标题中。</translation>
    </message>
    <message>
        <source>Passages that hold most of the words; take the mark off what doesn&apos;t fit.</source>
        <translation>含这些词最多的段落；请取消不合适的勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with this code already.</source>
        <translation>
            <numerusform>%Ln 个段落已有此代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or create a code</source>
        <translation>查找或新建代码</translation>
    </message>
    <message>
        <source>Code for these passages</source>
        <translation>这些段落的代码</translation>
    </message>
    <message>
        <source>Code {passages}</source>
        <translation>为 {passages} 编码</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Find a collection</source>
        <translation>查找文集</translation>
    </message>
    <message>
        <source>Find or create a collection</source>
        <translation>查找或新建文集</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>新建“{name}”</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment in Markdown</source>
        <translation>用 Markdown 写评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>随写随存</translation>
    </message>
</context>
<context>
    <name>CommentPreview</name>
    <message>
        <source>Preview of the comment</source>
        <translation>评论预览</translation>
    </message>
</context>
<context>
    <name>ComparingPresenter</name>
    <message>
        <source>No note is touched by what changed.</source>
        <translation>没有笔记受到改动影响。</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>What changed</source>
        <translation>改动之处</translation>
    </message>
    <message>
        <source>Show blocks without a change</source>
        <translation>显示未改动的段落块</translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>两个版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) changed</source>
        <translation>
            <numerusform>%Ln 个段落块有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same, word for word</source>
        <translation>两者一字不差</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>{page} ({count})</source>
        <translation>{page}（{count}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one.</source>
        <translation>未找到。试试更少的词，或一个词的开头。</translation>
    </message>
</context>
<context>
    <name>CorrectingPresenter</name>
    <message>
        <source>Nothing was left out of the text</source>
        <translation>文中没有被略去的内容</translation>
    </message>
    <message>
        <source>Select something in the block that is to be taken out, then press X</source>
        <translation>请在要取出的段落块中选中一些文字，然后按 X</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln author(s)</source>
        <translation>
            <numerusform>%Ln 位作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln 个段落块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Each strip is a post from its first paragraph to its last. Enter opens it.</source>
        <translation>每一条是一篇文章，从首段到末段。按 Enter 打开。</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>尚无文章</translation>
    </message>
    <message>
        <source>Here you see what of your posts was never on show, and never coded.</source>
        <translation>在这里可看到文章中从未显示过、从未编码过的部分。</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>保存网页…</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>never on show</source>
        <translation>从未显示</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs never on show in {unread} of %Ln post(s)</source>
        <translation>
            <numerusform>%Ln 篇文章中有 {unread} 篇含从未显示的段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Edit details</source>
        <translation>编辑信息</translation>
    </message>
    <message>
        <source>What you write here stays, whatever a new version of the page says.</source>
        <translation>您在此写下的内容会保留，无论网页的新版本怎么说。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>“{old}” became “{new}”</source>
        <translation>“{old}”变成了“{new}”</translation>
    </message>
    <message>
        <source>“{old}” is gone</source>
        <translation>“{old}”不见了</translation>
    </message>
    <message>
        <source>“{new}” was added</source>
        <translation>增加了“{new}”</translation>
    </message>
</context>
<context>
    <name>DoubtfulDialog</name>
    <message>
        <source>Quotations to look at</source>
        <translation>需要查看的引文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>仍然导出</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop here to save</source>
        <translation>拖放到此处保存</translation>
    </message>
    <message>
        <source>Files, folders, links and text. Exports of other programs and libraries are looked into first.</source>
        <translation>文件、文件夹、链接和文本。其他程序的导出文件和资料库会先查看内容。</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Posts that you have twice stand here: with the same bytes, the same address, or nearly the same text. Two become one, with the notes and labels of both.</source>
        <translation>这里列出您重复保存的文章：字节相同、网址相同或文本几乎相同。两篇合为一篇，保留双方的笔记和标签。</translation>
    </message>
    <message>
        <source>Keep this one and merge the other into it</source>
        <translation>保留这一篇，将另一篇并入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The post that stays goes on showing its own text; the texts, notes, tags and collections of the other become part of it. Undo parts them again.</source>
        <translation>保留的文章仍显示自己的正文；另一篇的正文、笔记、标签和文集并入其中。撤销可将它们重新分开。</translation>
    </message>
    <message>
        <source>No two posts have the same bytes, address or text.</source>
        <translation>没有两篇文章的字节、网址或正文相同。</translation>
    </message>
    <message>
        <source>Posts that are alike</source>
        <translation>相似的文章</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>DuplicatesPresenter</name>
    <message>
        <source>Two posts became one. Undo parts them again.</source>
        <translation>两篇文章已合为一篇。撤销可将其分开。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Show the whole library</source>
        <translation>显示整个资料库</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>保存网页…</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>从其他程序导入…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>Take a tour of the sample library</source>
        <translation>参观示例资料库</translation>
    </message>
    <message>
        <source>Search for any of these words</source>
        <translation>搜索其中任意一词</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>Save the posts that matter</source>
        <translation>保存值得留下的文章</translation>
    </message>
    <message>
        <source>Drop files, links or text anywhere here, or begin with one of these.</source>
        <translation>把文件、链接或文本拖放到任意位置，或从以下一项开始。</translation>
    </message>
    <message>
        <source>Search looks into posts and notes alike. Try fewer words, a beginning such as “collab*”, or a spelling that is nearly right, as “recieve~”.</source>
        <translation>搜索同时查找文章和笔记。试试更少的词、像“collab*”这样的词首，或近似拼写，如“recieve~”。</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>“{name}”是空的</translation>
    </message>
    <message>
        <source>Drag posts onto the collection, or press M on posts in the list. A post may lie in several.</source>
        <translation>把文章拖到文集上，或在列表中的文章上按 M。一篇文章可放入多个文集。</translation>
    </message>
    <message>
        <source>No post has the tag “{name}”</source>
        <translation>没有文章带有标签“{name}”</translation>
    </message>
    <message>
        <source>T puts tags on the posts that are selected.</source>
        <translation>按 T 给所选文章加标签。</translation>
    </message>
    <message>
        <source>Nothing unread here</source>
        <translation>这里没有未读文章</translation>
    </message>
    <message>
        <source>Posts are unread until you have opened them; U in the list turns that round.</source>
        <translation>文章在打开之前为未读；在列表中按 U 可反转。</translation>
    </message>
    <message>
        <source>No star here yet</source>
        <translation>这里还没有星标</translation>
    </message>
    <message>
        <source>S in the list, or the star above the text, marks what you want at hand.</source>
        <translation>在列表中按 S，或点正文上方的星标，标记想随手可得的文章。</translation>
    </message>
    <message>
        <source>Nothing annotated here yet</source>
        <translation>这里还没有带笔记的文章</translation>
    </message>
    <message>
        <source>Posts come here once you have highlighted or commented on something in them.</source>
        <translation>在文章中高亮或评论后，它们就会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里什么都没有</translation>
    </message>
    <message>
        <source>Everything that you have saved is in the trash.</source>
        <translation>您保存的所有内容都在废纸篓里。</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>收件箱是空的</translation>
    </message>
    <message>
        <source>What you save comes here first. L sends a post to later, E to the archive.</source>
        <translation>您保存的内容先到这里。按 L 移到稍后，按 E 移到归档。</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>没有稍后阅读的文章</translation>
    </message>
    <message>
        <source>L in the list puts off what you want to read another time.</source>
        <translation>在列表中按 L，把想改天读的文章放到稍后。</translation>
    </message>
    <message>
        <source>Nothing archived yet</source>
        <translation>还没有归档</translation>
    </message>
    <message>
        <source>E in the list puts away what you are done with. Search finds it all the same.</source>
        <translation>在列表中按 E，收起已处理完的文章。搜索仍能找到它们。</translation>
    </message>
    <message>
        <source>Posts that you delete wait here until you erase them for ever.</source>
        <translation>删除的文章在此等待，直到您永久清除。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>废纸篓是空的</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>没有找到“{query}”</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Passages speak of both.</source>
        <translation>有段落同时谈到两者。</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>No passage speaks of both: something to look for.</source>
        <translation>没有段落同时谈到两者：值得去寻找。</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Passages speak for it and against it.</source>
        <translation>有段落支持，也有段落反对。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) changed or gone</source>
        <translation>
            <numerusform>%Ln 个段落已改变或消失</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} (chosen)</source>
        <translation>{state}（手动选定）</translation>
    </message>
    <message>
        <source>{blocks}: {unseen} never on show, {marked} marked, {coded} coded</source>
        <translation>{blocks}：{unseen} 个从未显示，{marked} 个已标记，{coded} 个已编码</translation>
    </message>
    <message>
        <source>has a summary</source>
        <translation>有摘要</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>尚无编码</translation>
    </message>
    <message>
        <source>both {both} · first alone {first} · second alone {second}</source>
        <translation>两人都有 {both} · 仅第一人 {first} · 仅第二人 {second}</translation>
    </message>
    <message>
        <source>kappa undefined</source>
        <translation>κ 无定义</translation>
    </message>
    <message>
        <source>no passage yet</source>
        <translation>尚无段落</translation>
    </message>
    <message>
        <source>rests on one post</source>
        <translation>仅依据一篇文章</translation>
    </message>
    <message>
        <source>rests on one author</source>
        <translation>仅依据一位作者</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Views of the evidence</source>
        <translation>证据视图</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Codebook</source>
        <translation>代码本</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共现</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>在代码本中</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>在矩阵中</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>{name} (with names)</source>
        <translation>{name}（含姓名）</translation>
    </message>
    <message>
        <source>With names…</source>
        <translation>含姓名…</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>笔记（Markdown）</translation>
    </message>
    <message>
        <source>Texts and notes as a web page</source>
        <translation>正文与笔记（网页）</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Word 报告</translation>
    </message>
    <message>
        <source>Passages as a page to search in</source>
        <translation>段落（可搜索的网页）</translation>
    </message>
    <message>
        <source>Passages and sources as a workbook</source>
        <translation>段落与来源（工作簿）</translation>
    </message>
    <message>
        <source>Passages as a table</source>
        <translation>段落（表格）</translation>
    </message>
    <message>
        <source>References as CSL-JSON</source>
        <translation>参考文献（CSL-JSON）</translation>
    </message>
    <message>
        <source>References as RIS</source>
        <translation>参考文献（RIS）</translation>
    </message>
    <message>
        <source>References as BibLaTeX</source>
        <translation>参考文献（BibLaTeX）</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <translation>质性分析项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>代码本（REFI-QDA）</translation>
    </message>
    <message>
        <source>Captures with their checksums</source>
        <translation>原始捕获及校验和</translation>
    </message>
    <message>
        <source>Archive of everything</source>
        <translation>全部内容的存档</translation>
    </message>
</context>
<context>
    <name>FactsPresenter</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Every note and change of yours carries this name, those made before as well.</source>
        <translation>您的每条笔记和改动都带有此姓名，以前的也一样。</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON Feed)</source>
        <translation>订阅源的网址（RSS、Atom、JSON Feed）</translation>
    </message>
    <message>
        <source>Address of a feed</source>
        <translation>订阅源的网址</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>New posts come to the inbox, each once. A feed may have {size} MB; of its entries the first {entries} are read, and it is given up after {seconds} seconds. Nothing is fetched by itself, unless you choose a time for it.</source>
        <translation>新文章进入收件箱，每篇一次。订阅源最大 {size} MB；只读取前 {entries} 个条目，{seconds} 秒后放弃。除非您选择刷新时间，否则不会自动获取任何内容。</translation>
    </message>
    <message>
        <source>Feeds that are followed</source>
        <translation>已关注的订阅源</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>How often feeds are refreshed</source>
        <translation>订阅源的刷新频率</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FeedsPresenter</name>
    <message>
        <source>Refreshing {address}</source>
        <translation>正在刷新 {address}</translation>
    </message>
    <message numerus="yes">
        <source>Feeds refreshed; %Ln new post(s)</source>
        <translation>
            <numerusform>订阅源已刷新；%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) failed</source>
        <translation>
            <numerusform>%Ln 个订阅源失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation>正在查看 {address}</translation>
    </message>
    <message>
        <source>{feed} is followed. Refresh brings its posts.</source>
        <translation>已关注 {feed}。刷新可获取其文章。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Show all passages again</source>
        <translation>重新显示所有段落</translation>
    </message>
    <message>
        <source>Only posts with a tag</source>
        <translation>仅限带某标签的文章</translation>
    </message>
    <message>
        <source>Only posts of a collection</source>
        <translation>仅限某文集中的文章</translation>
    </message>
    <message>
        <source>Only passages coded by somebody</source>
        <translation>仅限某人编码的段落</translation>
    </message>
    <message>
        <source>Only quotations by their verdict</source>
        <translation>仅限某判定的引文</translation>
    </message>
    <message>
        <source>Only posts published since</source>
        <translation>仅限此后发表的文章</translation>
    </message>
    <message>
        <source>Only posts published until</source>
        <translation>仅限此前发表的文章</translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>any collection</source>
        <translation>任意文集</translation>
    </message>
    <message>
        <source>any coder</source>
        <translation>任意编码者</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>任意判定</translation>
    </message>
    <message>
        <source>sound quotations</source>
        <translation>可靠的引文</translation>
    </message>
    <message>
        <source>quotations to look at</source>
        <translation>需要查看的引文</translation>
    </message>
    <message>
        <source>since any year</source>
        <translation>起始年份不限</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year} 年起</translation>
    </message>
    <message>
        <source>until any year</source>
        <translation>截止年份不限</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>至 {year} 年</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>有笔记</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>笔记中的词语</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>按阅读顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按代码</translation>
    </message>
    <message>
        <source>By verdict, the worst first</source>
        <translation>按判定，最差在前</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>By the words quoted</source>
        <translation>按引用的文字</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>在本文中查找</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>None: {name}</source>
        <translation>无：{name}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>InsightReader was updated to version {number}.</source>
        <translation>InsightReader 已更新到版本 {number}。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>This is version {number}.</source>
        <translation>这是版本 {number}。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Posts that you have stay as they are, and get the tags and highlights that they lack.</source>
        <translation>尚未改动任何内容。您已有的文章保持原样，只补上缺少的标签和高亮。</translation>
    </message>
    <message>
        <source>&amp;Join posts that both libraries have</source>
        <translation>合并两个资料库共有的文章</translation>
    </message>
    <message>
        <source>Can&apos;t be carried as it stands:</source>
        <translation>无法原样导入：</translation>
    </message>
    <message>
        <source>What can&apos;t be carried</source>
        <translation>无法导入的内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>请按新的按键</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>KeysPresenter</name>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
</context>
<context>
    <name>KnownPagesPresenter</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>另存一篇</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these page(s) are there already:</source>
        <translation>
            <numerusform>这些网页中有 %Ln 个已经存在：</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is there already:</source>
        <translation>“{title}”已经存在：</translation>
    </message>
</context>
<context>
    <name>LibrariesPresenter</name>
    <message>
        <source>Open another library</source>
        <translation>打开其他资料库</translation>
    </message>
    <message>
        <source>There is no library in this folder. Nothing was opened.</source>
        <translation>此文件夹中没有资料库。未打开任何内容。</translation>
    </message>
    <message>
        <source>This window shows that library.</source>
        <translation>此窗口显示的就是该资料库。</translation>
    </message>
    <message>
        <source>InsightReader opens “{library}” at its next start.</source>
        <translation>InsightReader 下次启动时将打开“{library}”。</translation>
    </message>
    <message>
        <source>“{library}” opens in a window of its own.</source>
        <translation>“{library}”在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Another window could not be started.</source>
        <translation>无法启动另一个窗口。</translation>
    </message>
    <message>
        <source>{library} (missing)</source>
        <translation>{library}（缺失）</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>尚未打开过其他资料库</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>New collection</source>
        <translation>新文集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
</context>
<context>
    <name>LookingUpPresenter</name>
    <message>
        <source>The address in the preferences must be a web address with {word} in it.</source>
        <translation>偏好设置中的网址必须是包含 {word} 的网页地址。</translation>
    </message>
    <message>
        <source>Your browser was asked to look that up.</source>
        <translation>已请浏览器查询。</translation>
    </message>
</context>
<context>
    <name>MatrixActions</name>
    <message>
        <source>Show all passages again</source>
        <translation>重新显示所有段落</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>交换行与列</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>导出此矩阵…</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>Swap rows and columns</source>
        <translation>交换行与列</translation>
    </message>
    <message>
        <source>Order and what is shown</source>
        <translation>顺序与显示内容</translation>
    </message>
    <message>
        <source>Export this matrix…</source>
        <translation>导出此矩阵…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find rows or columns</source>
        <translation>查找行或列</translation>
    </message>
    <message>
        <source>In the codebook&apos;s order</source>
        <translation>按代码本顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Most passages first</source>
        <translation>段落多的在前</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Rows with a gap</source>
        <translation>有空白的行</translation>
    </message>
    <message>
        <source>Rows with a contradiction</source>
        <translation>有矛盾的行</translation>
    </message>
    <message>
        <source>Hide empty rows and columns</source>
        <translation>隐藏空的行与列</translation>
    </message>
    <message>
        <source>Count child codes for their parents</source>
        <translation>下级代码计入上级</translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message>
        <source>Export this matrix</source>
        <translation>导出此矩阵</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with the beginning of a summary alone</source>
        <translation>
            <numerusform>%Ln 个单元格仅含摘要的开头</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Nothing to cross yet</source>
        <translation>暂无可交叉的内容</translation>
    </message>
    <message>
        <source>The matrix crosses two dimensions of your codebook: cases and factors, say. Mark passages in posts and give each of them codes (T on its card); the matrix then shows where evidence is, where a gap, and where passages contradict.</source>
        <translation>矩阵将代码本的两个维度交叉，例如案例与因素。请在文章中标记段落并给它们加代码（在卡片上按 T）；矩阵随后会显示哪里有证据、哪里有空白、哪里有矛盾。</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>打开代码本</translation>
    </message>
    <message numerus="yes">
        <source>{passages} in %Ln cell(s)</source>
        <translation>
            <numerusform>{passages}，分布于 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with evidence</source>
        <translation>
            <numerusform>%Ln 个有证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln 个空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln 个矛盾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>NavigationTree</name>
    <message>
        <source>Places in the library</source>
        <translation>资料库中的位置</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新文集…</translation>
    </message>
    <message>
        <source>New collection inside…</source>
        <translation>在其中新建文集…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move into…</source>
        <translation>移入…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到顶层</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除文集</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>删除已存搜索</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Open a post first</source>
        <translation>请先打开一篇文章</translation>
    </message>
    <message>
        <source>Open a post with a text first</source>
        <translation>请先打开一篇有正文的文章</translation>
    </message>
    <message>
        <source>Select text first</source>
        <translation>请先选择文字</translation>
    </message>
    <message>
        <source>Only in the trash</source>
        <translation>仅在废纸篓中</translation>
    </message>
    <message>
        <source>Not in the trash</source>
        <translation>不能在废纸篓中</translation>
    </message>
    <message>
        <source>Only in a collection</source>
        <translation>仅在文集中</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>A post with several versions has to be open</source>
        <translation>需要打开一篇有多个版本的文章</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>请先搜索</translation>
    </message>
    <message>
        <source>Open a post beside this one first</source>
        <translation>请先在旁边打开一篇文章</translation>
    </message>
    <message>
        <source>Choose a code first</source>
        <translation>请先选择代码</translation>
    </message>
    <message>
        <source>Open a brief first</source>
        <translation>请先打开简报</translation>
    </message>
    <message>
        <source>Open a claim first</source>
        <translation>请先打开论断</translation>
    </message>
    <message>
        <source>Open a brief or a claim first</source>
        <translation>请先打开简报或论断</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>目前无法操作</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>Make and open it</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新资料库</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It will be {folder}.</source>
        <translation>将建在 {folder}。</translation>
    </message>
    <message>
        <source>A library is a folder: give it a name without slashes, and a place.</source>
        <translation>资料库是一个文件夹：请给它一个不含斜杠的名称和一个位置。</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read.</source>
        <translation>无法读取此文件夹。</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>已有同名的内容。</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>Show all notes</source>
        <translation>显示所有笔记</translation>
    </message>
    <message>
        <source>The filter hides every note</source>
        <translation>筛选隐藏了所有笔记</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚无笔记</translation>
    </message>
    <message>
        <source>Select a passage in the post: highlight it, comment on it, give it codes.</source>
        <translation>在文章中选择一段：高亮、评论、加代码。</translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>笔记的历史</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>NotesFolderDialog</name>
    <message>
        <source>Folder of notes</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Keep it up to date after changes, in pauses</source>
        <translation>更改后在空闲时保持更新</translation>
    </message>
    <message>
        <source>A Markdown file for each post, with its notes and facts, for programs such as Obsidian. Files that you have changed there are set aside, never overwritten. Of a folder that holds other files, nothing else is touched.</source>
        <translation>每篇文章一个 Markdown 文件，含其笔记和信息，供 Obsidian 等程序使用。您在其中改动过的文件会移到一旁，绝不覆盖。文件夹中的其他文件不受影响。</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>写入文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write no folder any more</source>
        <translation>不再写入文件夹</translation>
    </message>
</context>
<context>
    <name>NotesFolderPresenter</name>
    <message>
        <source>The folder of notes wasn&apos;t brought up to date.</source>
        <translation>笔记文件夹未能更新。</translation>
    </message>
</context>
<context>
    <name>NotesHeader</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>整篇文章的笔记</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>Filter and order: filtered</source>
        <translation>筛选与排序：已筛选</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>First make a dimension that holds outcomes, with codes such as Succeeded.</source>
        <translation>请先建立“结果”类维度，并添加“成功”之类的代码。</translation>
    </message>
    <message>
        <source>Make the outcome “{name}”</source>
        <translation>新建结果“{name}”</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation>案例的结果</translation>
    </message>
    <message>
        <source>No passage tells of this case yet. Mark one in a post and code it first.</source>
        <translation>还没有段落讲述这个案例。请先在文章中标记一段并为它编码。</translation>
    </message>
    <message>
        <source>Which passage shows it?</source>
        <translation>哪一段能说明？</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>no longer shown by its passage</source>
        <translation>其段落不再能说明</translation>
    </message>
    <message>
        <source>Say otherwise how it went</source>
        <translation>更改结果</translation>
    </message>
    <message>
        <source>Let another passage show it</source>
        <translation>换用另一段来说明</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>收回结果</translation>
    </message>
    <message>
        <source>A note: what speaks for it, what against it</source>
        <translation>笔记：支持与反对的理由</translation>
    </message>
    <message>
        <source>Note on this outcome</source>
        <translation>关于此结果的笔记</translation>
    </message>
</context>
<context>
    <name>OutcomeList</name>
    <message>
        <source>How did it go? An outcome needs a passage that shows it.</source>
        <translation>结果如何？结果需要一段能说明它的文字。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This post has no headings.</source>
        <translation>本文没有标题。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>前往任意内容</translation>
    </message>
    <message>
        <source>Go to a post, a tag, an action</source>
        <translation>前往文章、标签或操作</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter: a post beside this one · Esc cancels</source>
        <translation>Enter 前往 · Ctrl+Enter：在旁边打开文章 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Collection</source>
        <translation>文集</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Places: inbox, collections, tags</source>
        <translation>位置：收件箱、文集、标签</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表的顺序</translation>
    </message>
    <message>
        <source>Add posts</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Save a page from a file…</source>
        <translation>从文件保存网页…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>保存网址…</translation>
    </message>
    <message>
        <source>Paste text or an address</source>
        <translation>粘贴文本或网址</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>从其他程序导入…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>合并其他资料库…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例资料库</translation>
    </message>
</context>
<context>
    <name>PassageChooser</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %Ln chosen</source>
        <translation>
            <numerusform>已选 {chosen} / %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>用于论断…</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Find a passage: its words, its note, its post</source>
        <translation>查找段落：其文字、笔记或文章</translation>
    </message>
    <message>
        <source>Enter takes the passage · Esc cancels</source>
        <translation>Enter 选用段落 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Words of {whose}, quoted here</source>
        <translation>{whose} 的话，在此引用</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>The codebook as it was</source>
        <translation>代码本的过去</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>The codebook was never changed.</source>
        <translation>代码本从未改动。</translation>
    </message>
    <message>
        <source>As it was on {moment}, after: {change}</source>
        <translation>{moment} 时的样子，在此之后：{change}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。试试更少的字母。</translation>
    </message>
    <message>
        <source>Enter takes or leaves · Ctrl+Enter: done · Esc: cancel</source>
        <translation>Enter 选中或取消 · Ctrl+Enter 完成 · Esc 取消</translation>
    </message>
    <message>
        <source>Enter chooses · Esc cancels</source>
        <translation>Enter 选择 · Esc 取消</translation>
    </message>
    <message>
        <source>There is none yet. Type a name, and press Enter to make it.</source>
        <translation>还没有。输入名称并按 Enter 创建。</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>废纸篓</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文集</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Named lists of posts, one inside another if you like. M in the list fills them.</source>
        <translation>有名称的文章列表，可层层嵌套。在列表中按 M 加入。</translation>
    </message>
    <message>
        <source>Labels on posts, as many as you like. T in the list puts them on.</source>
        <translation>文章上的标签，数量不限。在列表中按 T 添加。</translation>
    </message>
    <message>
        <source>Questions that stay. The bookmark in the search field keeps one.</source>
        <translation>保存下来的查询。用搜索框中的书签保留。</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>发表于 {date}</translation>
    </message>
    <message>
        <source>Saved {date}</source>
        <translation>保存于 {date}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Could not be read; the capture is kept</source>
        <translation>无法读取；原始捕获已保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with lost characters</source>
        <translation>
            <numerusform>%Ln 处有丢失的字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>“{name}” has its first value again.</source>
        <translation>“{name}”已恢复初始值。</translation>
    </message>
    <message>
        <source>All settings have their first values again.</source>
        <translation>所有设置已恢复初始值。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>quoting {who}</source>
        <translation>引用 {who}</translation>
    </message>
</context>
<context>
    <name>PrintingPresenter</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>{title} · {page} of {pages}</source>
        <translation>{title} · 第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>停止：{work}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Proposed passages</source>
        <translation>提议的段落</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Where this post comes from</source>
        <translation>本文的来源</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Verified: every capture and every text has the hash that was recorded.</source>
        <translation>已核对：每次捕获和每份正文都与记录的校验和一致。</translation>
    </message>
    <message>
        <source>the capture of {date}</source>
        <translation>{date} 的捕获</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Not what it was: {parts}. A backup may still have it.</source>
        <translation>与原来不符：{parts}。备份中也许还有。</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>捕获于</translation>
    </message>
    <message>
        <source>By</source>
        <translation>捕获者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Revision {number}, the one that is read</source>
        <translation>版本 {number}，正在阅读</translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation>清理规则</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>From the capture of</source>
        <translation>所据捕获</translation>
    </message>
    <message>
        <source>Read revision {number}</source>
        <translation>阅读版本 {number}</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>回到版本 {number}</translation>
    </message>
    <message>
        <source>What changed in revision {number}</source>
        <translation>版本 {number} 的改动</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>nowhere</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Your own words: codes, summaries, claims, briefs</source>
        <translation>您自己的文字：代码、摘要、论断、简报</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>Pseudonyms</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Name, such as Ann Lee</source>
        <translation>姓名，例如 Ann Lee</translation>
    </message>
    <message>
        <source>Pseudonym, such as Resident 1</source>
        <translation>化名，例如 居民 1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reports, tables, briefs and notes as Markdown name these people otherwise. In your library nothing is replaced. A name counts as it is written here, or in capitals; look through what you hand over for other spellings.</source>
        <translation>报告、表格、简报和 Markdown 笔记会以化名称呼这些人。您的资料库中不作任何替换。姓名按此处的写法或全大写匹配；交付前请检查是否有其他写法。</translation>
    </message>
    <message>
        <source>Names and their pseudonyms</source>
        <translation>姓名与化名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Where the name occurs</source>
        <translation>姓名出现的位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>“{name}” occurs here; Enter opens the post:</source>
        <translation>“{name}”出现在此处；按 Enter 打开文章：</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>both words, in any form</source>
        <translation>两个词都有，不限词形</translation>
    </message>
    <message>
        <source>exactly these words in this order</source>
        <translation>完全按此顺序的词</translation>
    </message>
    <message>
        <source>words that begin so (three letters or more)</source>
        <translation>以此开头的词（至少三个字母）</translation>
    </message>
    <message>
        <source>words that differ in a letter or two</source>
        <translation>相差一两个字母的词</translation>
    </message>
    <message>
        <source>at most five words between them</source>
        <translation>两词之间至多五个词</translation>
    </message>
    <message>
        <source>either word</source>
        <translation>任一词</translation>
    </message>
    <message>
        <source>the first without the second; NOT moon too</source>
        <translation>有前者而无后者；也可写 NOT moon</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>括号用于分组</translation>
    </message>
    <message>
        <source>in one field: title, author, site, note</source>
        <translation>限定字段：title、author、site、note</translation>
    </message>
    <message>
        <source>with this tag; code:outcome/success likewise</source>
        <translation>带此标签；code:outcome/success 同理</translation>
    </message>
    <message>
        <source>also read, starred, inbox, later, archive</source>
        <translation>还有 read、starred、inbox、later、archive</translation>
    </message>
    <message>
        <source>with notes; kind:note finds notes alone</source>
        <translation>有笔记；kind:note 只找笔记</translation>
    </message>
    <message>
        <source>in a language; collection: for a collection</source>
        <translation>某种语言；collection: 表示文集</translation>
    </message>
    <message>
        <source>published then; date:2024..2026 for a span</source>
        <translation>当时发表；date:2024..2026 表示时段</translation>
    </message>
    <message>
        <source>saved then, in the same ways</source>
        <translation>当时保存，写法相同</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>Tab completes fields and values. Down goes to the results, F3 to the next match.</source>
        <translation>Tab 补全字段和值。下箭头进入结果，F3 跳到下一处。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Use for a claim…</source>
        <translation>用于论断…</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Look up in the dictionary</source>
        <translation>在词典中查询</translation>
    </message>
    <message>
        <source>Search the web for it</source>
        <translation>在网上搜索</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>End the highlight a word later</source>
        <translation>高亮末尾后移一词</translation>
    </message>
    <message>
        <source>End the highlight a word earlier</source>
        <translation>高亮末尾前移一词</translation>
    </message>
    <message>
        <source>Begin the highlight a word earlier</source>
        <translation>高亮开头前移一词</translation>
    </message>
    <message>
        <source>Begin the highlight a word later</source>
        <translation>高亮开头后移一词</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next removed block</source>
        <translation>下一个被移除的段落块</translation>
    </message>
    <message>
        <source>Previous removed block</source>
        <translation>上一个被移除的段落块</translation>
    </message>
    <message>
        <source>Put the removed block back</source>
        <translation>放回被移除的段落块</translation>
    </message>
    <message>
        <source>Take the selected block out</source>
        <translation>取出所选段落块</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Block numbers</source>
        <translation>段落块编号</translation>
    </message>
    <message>
        <source>Names of codes</source>
        <translation>代码名称</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>我在哪里？</translation>
    </message>
    <message>
        <source>Text cursor</source>
        <translation>文本光标</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text settings</source>
        <translation>文字设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>资料库窗格</translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation>笔记窗格</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>黄色高亮</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>绿色高亮</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>蓝色高亮</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>粉色高亮</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>紫色高亮</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Choose a post to read</source>
        <translation>选择一篇文章来阅读</translation>
    </message>
    <message>
        <source>Select text to highlight it, comment on it or code it. Keys 1 to 5 highlight in a colour, C comments, N goes to the next note. F1 opens the guide.</source>
        <translation>选中文字即可高亮、评论或加代码。按键 1 到 5 用不同颜色高亮，C 评论，N 到下一条笔记。F1 打开指南。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
</context>
<context>
    <name>ReaderPresenter</name>
    <message>
        <source>This is revision {number} of {date}; the newest is revision {newest}.</source>
        <translation>这是 {date} 的版本 {number}；最新为版本 {newest}。</translation>
    </message>
    <message>
        <source>Being read. The capture is safe already.</source>
        <translation>正在读取。捕获已安全保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原件</translation>
    </message>
</context>
<context>
    <name>ReadingPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Whoever marks a passage finds it again.</source>
        <translation>标记过的段落，总能再找到。</translation>
    </message>
    <message>
        <source>How a page is set</source>
        <translation>版面如何排布</translation>
    </message>
    <message>
        <source>A line is easy to read when the eye finds the next one without looking for it: neither too long nor too close to its neighbours.</source>
        <translation>一行文字若能让眼睛不费力地找到下一行，读来就轻松：既不太长，也不与邻行太近。</translation>
    </message>
    <message>
        <source>Change what stands beside this, and it is set anew; so is your post.</source>
        <translation>更改旁边的设置，这里会立即重新排版，您的文章也一样。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RecapturingPresenter</name>
    <message>
        <source>New version of this post</source>
        <translation>本文的新版本</translation>
    </message>
    <message>
        <source>The page is fetched once, now, because you ask for it. Address:</source>
        <translation>因为您的要求，现在获取该网页一次。网址：</translation>
    </message>
    <message>
        <source>A new version is saved; no note was touched.</source>
        <translation>新版本已保存；没有笔记受影响。</translation>
    </message>
    <message numerus="yes">
        <source>A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.</source>
        <translation>
            <numerusform>新版本已保存。%Ln 条笔记需要查看；见“改动之处”，Ctrl+Shift+H。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) have no place in it.</source>
        <translation>
            <numerusform>%Ln 项更正在其中没有位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source>in no source</source>
        <translation>不在任何来源中</translation>
    </message>
    <message>
        <source>No text of the library holds these words.</source>
        <translation>资料库中没有文本包含这些文字。</translation>
    </message>
</context>
<context>
    <name>RelatedBar</name>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>回到列表 (Esc)</translation>
    </message>
    <message>
        <source>Related to “{title}”</source>
        <translation>与“{title}”相关</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>没有与“{title}”相似的内容</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put this block back</source>
        <translation>放回此段落块</translation>
    </message>
    <message>
        <source>Take this block out</source>
        <translation>取出此段落块</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Lost characters</source>
        <translation>丢失的字符</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept all alike</source>
        <translation>接受所有相同的</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Or type what was lost</source>
        <translation>或输入丢失的内容</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Places that lost characters</source>
        <translation>丢失字符之处</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In the title: {text}</source>
        <translation>在标题中：{text}</translation>
    </message>
    <message>
        <source>A line that held nothing else: {text}</source>
        <translation>仅含此内容的一行：{text}</translation>
    </message>
    <message numerus="yes">
        <source>the word, whole in %Ln text(s)</source>
        <translation>
            <numerusform>该词在 %Ln 篇正文中完整出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln alike</source>
        <translation>
            <numerusform>接受全部 %Ln 处相同的</numerusform>
        </translation>
    </message>
    <message>
        <source>the word, whole elsewhere</source>
        <translation>该词在别处完整出现</translation>
    </message>
    <message>
        <source>the page says it elsewhere</source>
        <translation>网页在别处写明</translation>
    </message>
    <message>
        <source>a rule of the language</source>
        <translation>语言规则</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No lost characters are known in this text.</source>
        <translation>本文中没有已知的丢失字符。</translation>
    </message>
    <message>
        <source>The title is mended with “Edit details”; no text is made up.</source>
        <translation>标题可用“编辑信息”改正；程序不会编造正文。</translation>
    </message>
    <message>
        <source>A line was dropped here that held nothing but lost characters.</source>
        <translation>此处略去了仅含丢失字符的一行。</translation>
    </message>
    <message>
        <source>Two marks belong together: type both, such as “”.</source>
        <translation>两个符号成对：请同时输入，例如“”。</translation>
    </message>
    <message>
        <source>Nothing is put in unasked. Each repair is a recorded correction: the capture stays as it is, and Undo takes the repair back.</source>
        <translation>未经要求不会填入任何内容。每次修复都记为更正：捕获保持原样，撤销可收回修复。</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Code these results…</source>
        <translation>为这些结果编码…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果的顺序</translation>
    </message>
    <message>
        <source>Narrow by {field}</source>
        <translation>按 {field} 缩小范围</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>去掉 {term}</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>note: {snippet}</source>
        <translation>笔记：{snippet}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln result(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳在前</translation>
    </message>
    <message>
        <source>Newest saved</source>
        <translation>最近保存</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>最近发表</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Shares {words}</source>
        <translation>共有 {words}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Daily review</source>
        <translation>每日回顾</translation>
    </message>
    <message>
        <source>Open the passage (O)</source>
        <translation>打开段落 (O)</translation>
    </message>
    <message>
        <source>That is all for today.</source>
        <translation>今天到此为止。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有待回顾的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still due.</source>
        <translation>
            <numerusform>还有 %Ln 条到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note comes back the day after it was made, then when you say so.</source>
        <translation>笔记在写下的次日重现，之后按您的选择。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Show it again tomorrow</source>
        <translation>明天再显示</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Wait longer than the last time</source>
        <translation>比上次间隔更久</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Leave it out of the reviews</source>
        <translation>不再列入回顾</translation>
    </message>
</context>
<context>
    <name>RevisionBar</name>
    <message>
        <source>Go to the newest</source>
        <translation>前往最新版本</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Overview of highlights</source>
        <translation>高亮概览</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>There is no field “{part}”.</source>
        <translation>没有字段“{part}”。</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a value of that field.</source>
        <translation>“{part}”不是该字段的值。</translation>
    </message>
    <message>
        <source>“{part}” isn&apos;t a date such as 2026-05.</source>
        <translation>“{part}”不是像 2026-05 这样的日期。</translation>
    </message>
    <message>
        <source>A bracket closes that wasn&apos;t opened.</source>
        <translation>有右括号而没有左括号。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>“{part}” stands between two words.</source>
        <translation>“{part}”应位于两个词之间。</translation>
    </message>
    <message>
        <source>The quotation mark isn&apos;t closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>The bracket isn&apos;t closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>Nothing follows “{part}”.</source>
        <translation>“{part}”后面没有内容。</translation>
    </message>
    <message>
        <source>“{part}” has nothing to join.</source>
        <translation>“{part}”没有可连接的内容。</translation>
    </message>
    <message>
        <source>Before * come three letters at least.</source>
        <translation>* 之前至少要有三个字母。</translation>
    </message>
    <message>
        <source>Before ~ come four letters at least.</source>
        <translation>~ 之前至少要有四个字母。</translation>
    </message>
    <message>
        <source>Use {hint}</source>
        <translation>使用 {hint}</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>您是否要找：{query}</translation>
    </message>
    <message>
        <source>The index is being made. Until then the library is looked through plainly.</source>
        <translation>正在建立索引。在此之前直接扫描资料库。</translation>
    </message>
    <message>
        <source>More may be found: the beginning is too common.</source>
        <translation>可能还有更多：这个词首太常见。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search posts, notes, tags</source>
        <translation>搜索文章、笔记、标签</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>How to search (?)</source>
        <translation>如何搜索 (?)</translation>
    </message>
    <message>
        <source>Keep this search (Ctrl+D)</source>
        <translation>保留此搜索 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清除 (Esc)</translation>
    </message>
</context>
<context>
    <name>SecondaryDialog</name>
    <message>
        <source>Quoted from</source>
        <translation>引自</translation>
    </message>
    <message>
        <source>This post quotes somebody else here. The reference will say “quoted in”, so that you never cite a work that you haven&apos;t read.</source>
        <translation>文章在此引用了他人。出处将写明“转引自”，这样您不会把没读过的著作当作读过来引用。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>著作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No, the post&apos;s own words</source>
        <translation>不，是文章自己的话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SelectionActs</name>
    <message>
        <source>Erase for ever</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>永久清除“{title}”？</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln post(s) for ever?</source>
        <translation>
            <numerusform>永久清除 %Ln 篇文章？</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, captures, revisions, history and notes go as well.</source>
        <translation>正文、捕获、版本、历史和笔记也一并清除。</translation>
    </message>
    <message>
        <source>Backups made before may still hold some of it. This can&apos;t be undone.</source>
        <translation>以前的备份中可能仍有部分内容。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The window speaks it from the next start, for work is under way.</source>
        <translation>还有任务在进行，窗口将从下次启动起使用该语言。</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>重置：{name}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Briefs</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>新简报</translation>
    </message>
    <message>
        <source>A brief is a report in parts: own words, quotations, claims. It leaves for Word with its references.</source>
        <translation>简报是分成各部分的报告：自己的话、引文、论断。可连同参考文献导出到 Word。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>A claim is a sentence of your own that rests on passages; it says how well.</source>
        <translation>论断是你自己的一句话，以段落为依据，并说明依据是否充分。</translation>
    </message>
    <message>
        <source>Find a brief or claim</source>
        <translation>查找简报或论断</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then its new keys. Esc keeps the old ones.</source>
        <translation>选择一个操作，按 Enter，再按新的按键。Esc 保留原按键。</translation>
    </message>
    <message>
        <source>Find an action or a key, such as Ctrl+K</source>
        <translation>查找操作或按键，例如 Ctrl+K</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>没有这个名称的操作，也没有操作使用这些按键。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Press it again to take it from there, or other keys.</source>
        <translation>{keys} 属于“{other}”。再按一次即可改用于此，或按其他按键。</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}”现在没有按键。</translation>
    </message>
    <message>
        <source>“{action}” is {keys} now.</source>
        <translation>“{action}”现在是 {keys}。</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>“{action}”已恢复初始按键。</translation>
    </message>
    <message>
        <source>All actions have their first keys again.</source>
        <translation>所有操作已恢复初始按键。</translation>
    </message>
</context>
<context>
    <name>ShowingPresenter</name>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开此网址？</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>What stood here was erased.</source>
        <translation>此处内容已被清除。</translation>
    </message>
    <message>
        <source>{matrix}: no such dimensions</source>
        <translation>{matrix}：没有这样的维度</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z 到 A</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A 到 Z</translation>
    </message>
    <message>
        <source>Date saved</source>
        <translation>保存日期</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message>
        <source>How many voices stand behind each code: a segment is an author&apos;s share.</source>
        <translation>每个代码背后有多少声音：一段代表一位作者的份额。</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>尚无代码</translation>
    </message>
    <message>
        <source>Here you see whether a case rests on one author or on many.</source>
        <translation>在这里可看到一个案例依据一位还是多位作者。</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>打开代码本</translation>
    </message>
    <message>
        <source>Codes of</source>
        <translation>代码所属</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>带有标签</translation>
    </message>
    <message>
        <source>with a code</source>
        <translation>带有代码</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>您笔记中的词</translation>
    </message>
    <message>
        <source>published then</source>
        <translation>当时发表</translation>
    </message>
    <message>
        <source>saved then</source>
        <translation>当时保存</translation>
    </message>
    <message>
        <source>state of the post</source>
        <translation>文章的状态</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>posts or notes</source>
        <translation>文章或笔记</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>在文集中</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Find or create a tag</source>
        <translation>查找或新建标签</translation>
    </message>
    <message>
        <source>Tags of this post</source>
        <translation>本文的标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln post(s)</source>
        <translation>
            <numerusform>%Ln 篇文章的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>新建“{name}”</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>复制出错信息</translation>
    </message>
    <message>
        <source>More went wrong; the button copies all of it.</source>
        <translation>还有更多问题；按钮可复制全部。</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>重试：{what}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is under way. Saving, imports, exports, feeds and backups are listed here, with what went wrong, until you clear them.</source>
        <translation>没有进行中的任务。保存、导入、导出、订阅源和备份会列在这里，连同出错信息，直到您清除。</translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>There is no notice now.</source>
        <translation>现在没有通知。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, not all of it</source>
        <translation>完成，但不完整</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Read to the end</source>
        <translation>已读完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>还需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} · {percent} %</source>
        <translation>{left} · {percent}%</translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message>
        <source>When what you coded was published, saved or last read. Enter shows the passages.</source>
        <translation>您编码的内容何时发表、保存或最近阅读。按 Enter 显示段落。</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>尚无文章</translation>
    </message>
    <message>
        <source>Save posts and mark passages in them; here is when they are from.</source>
        <translation>保存文章并标记其中的段落；这里显示它们的时间。</translation>
    </message>
    <message>
        <source>Save a page…</source>
        <translation>保存网页…</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>By the day of</source>
        <translation>按以下日期</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>发表</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>a bar for each</source>
        <translation>每条代表</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>Codes that meet</source>
        <translation>共现的代码</translation>
    </message>
    <message>
        <source>No passage carries a code yet</source>
        <translation>尚无段落带有代码</translation>
    </message>
    <message>
        <source>Once passages carry several codes, this map shows which of them meet, and how often: the diagonal counts all passages of a code.</source>
        <translation>当段落带有多个代码时，此图显示哪些代码相遇、多频繁：对角线为一个代码的全部段落数。</translation>
    </message>
    <message>
        <source>Go and read</source>
        <translation>去阅读</translation>
    </message>
    <message>
        <source>How many passages carry each two codes; a code with itself: all of its.</source>
        <translation>每两个代码共有多少段落；与自身：其全部段落。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Move to another corner</source>
        <translation>移到另一个角落</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>离开导览</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>跳过此步</translation>
    </message>
    <message>
        <source>Tour: {number} of {steps}</source>
        <translation>导览：{number} / {steps}</translation>
    </message>
    <message>
        <source>Tour: done</source>
        <translation>导览：完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>Steps of the tour that are behind you</source>
        <translation>导览中已走过的步骤</translation>
    </message>
</context>
<context>
    <name>TouringPresenter</name>
    <message>
        <source>Nine small steps show what can be done with these posts.</source>
        <translation>九个小步骤，演示可以用这些文章做什么。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>The sample library</source>
        <translation>示例资料库</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation>移到收件箱</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>稍后阅读</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>加星或取消</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>标为已读或未读</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Move to a collection…</source>
        <translation>移到文集…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>移出此文集</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>永久清除…</translation>
    </message>
</context>
<context>
    <name>TwinsPresenter</name>
    <message>
        <source>Look at both</source>
        <translation>查看两者</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same.</source>
        <translation>此文本已存在：“{title}”，{share}% 相同。</translation>
    </message>
    <message>
        <source>This text is there already: “{title}”, {share} % the same. Different: {fields}.</source>
        <translation>此文本已存在：“{title}”，{share}% 相同。不同之处：{fields}。</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>{word}: {what}, in “{title}”</source>
        <translation>{word}：{what}，在“{title}”中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>UsingPresenter</name>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>批注只能加在最新版本上。请前往最新版本。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>The passage says exactly what was quoted.</source>
        <translation>该段落与引文完全一致。</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>规范化后一致</translation>
    </message>
    <message>
        <source>The same words; only spaces, quotes or dashes differ.</source>
        <translation>词语相同；仅空格、引号或破折号不同。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>The same words, now at another place.</source>
        <translation>词语相同，但位置已变。</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Somebody chose this place.</source>
        <translation>此位置由人选定。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>The source now says something else.</source>
        <translation>来源现在的说法不同。</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>The words occur at several places.</source>
        <translation>这些词出现在多处。</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>失去依据</translation>
    </message>
    <message>
        <source>The passage is no longer in the source.</source>
        <translation>该段落已不在来源中。</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Block {number} of {count}</source>
        <translation>第 {number} 个段落块，共 {count} 个</translation>
    </message>
    <message>
        <source>under “{heading}”</source>
        <translation>在“{heading}”之下</translation>
    </message>
    <message>
        <source>Underlined in {colour}</source>
        <translation>{colour}下划线</translation>
    </message>
    <message>
        <source>Highlighted in {colour}</source>
        <translation>{colour}高亮</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>有评论</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>This post</source>
        <translation>此文章</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Save an address…</source>
        <translation>保存网址…</translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation>保存已复制的内容</translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation>订阅源…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Join another library…</source>
        <translation>合并其他资料库…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复项…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>Pseudonyms…</source>
        <translation>化名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Folder of notes…</source>
        <translation>笔记文件夹…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Code these results…</source>
        <translation>为这些结果编码…</translation>
    </message>
    <message>
        <source>Read: posts and notes</source>
        <translation>阅读：文章与笔记</translation>
    </message>
    <message>
        <source>Evidence: codes, matrix</source>
        <translation>证据：代码、矩阵</translation>
    </message>
    <message>
        <source>Brief: claims, quotations</source>
        <translation>简报：论断与引文</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>前往任意内容…</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>所有笔记</translation>
    </message>
    <message>
        <source>Daily review</source>
        <translation>每日回顾</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>前往列表</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>前往正文</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>前往笔记</translation>
    </message>
    <message>
        <source>Go to the other text</source>
        <translation>前往另一篇正文</translation>
    </message>
    <message>
        <source>Go to the newest notice</source>
        <translation>前往最新通知</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>显示或隐藏资料库</translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation>显示或隐藏笔记</translation>
    </message>
    <message>
        <source>Close the text beside</source>
        <translation>关闭旁边的正文</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>只留正文</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他资料库…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新资料库…</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>最近的资料库</translation>
    </message>
    <message>
        <source>Open this library at start</source>
        <translation>启动时打开此资料库</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>淡化当前段落以外的文字</translation>
    </message>
    <message>
        <source>Note on the whole post</source>
        <translation>整篇文章的笔记</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>编辑信息…</translation>
    </message>
    <message>
        <source>Where this post comes from</source>
        <translation>本文的来源</translation>
    </message>
    <message>
        <source>Related passages</source>
        <translation>相关段落</translation>
    </message>
    <message>
        <source>New version from a file…</source>
        <translation>从文件建立新版本…</translation>
    </message>
    <message>
        <source>New version from its address…</source>
        <translation>从网址建立新版本…</translation>
    </message>
    <message>
        <source>Clean again by today&apos;s rules</source>
        <translation>按现行规则重新清理</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动之处</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>显示被移除的内容</translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation>丢失的字符</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原件</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Begin the tour anew</source>
        <translation>重新开始导览</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About InsightReader</source>
        <translation>关于 InsightReader</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>A broken link</source>
        <translation>损坏的链接</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>未能备份。</translation>
    </message>
    <message>
        <source>This library lies in a folder that another program copies. That can damage it; keep it in a place of its own.</source>
        <translation>此资料库所在的文件夹会被其他程序复制。这可能损坏资料库；请把它放在单独的位置。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation>资料库文件已损坏</translation>
    </message>
    <message>
        <source>SQLite found faults in the library&apos;s file. Nothing was changed. Close InsightReader and type “insightreader restore --newest” to put the newest good backup in its place.</source>
        <translation>SQLite 在资料库文件中发现错误。未作任何改动。请关闭 InsightReader，输入“insightreader restore --newest”，用最新的完好备份替换。</translation>
    </message>
    <message>
        <source>Annotations are made in the newest revision. Go to it.</source>
        <translation>批注只能加在最新版本上。请前往最新版本。</translation>
    </message>
    <message>
        <source>Select the passage in the text, then choose its place on the card (L).</source>
        <translation>请在正文中选中段落，然后在卡片上选择位置 (L)。</translation>
    </message>
    <message>
        <source>Select text first, or go to a note with N.</source>
        <translation>请先选中文字，或按 N 前往一条笔记。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>Saved; {missed} of %Ln image(s) couldn&apos;t be fetched</source>
        <translation>
            <numerusform>已保存；%Ln 张图片中有 {missed} 张未能获取</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as a quotation in a quotation: {whose}, quoted in this post</source>
        <translation>已作为引文中的引文复制：{whose}，引于本文</translation>
    </message>
    <message>
        <source>Copied with its reference</source>
        <translation>已连同出处复制</translation>
    </message>
    <message>
        <source>Careful: copied as this post&apos;s own words, but they seem to be those of {name}. Mark the passage and record whose words they are (Q on its card).</source>
        <translation>注意：已作为本文自己的话复制，但这似乎是 {name} 的话。请标记该段落并记下是谁的话（在卡片上按 Q）。</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>InsightReader opens no connection unless you ask it to save an address.</source>
        <translation>除非您要求保存某个网址，InsightReader 不会打开任何连接。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What takes a while, and how it ended (Ctrl+Shift+J)</source>
        <translation>耗时的工作及其结果 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>What is left to read of this text</source>
        <translation>这篇正文还剩多少未读</translation>
    </message>
    <message>
        <source>Library “{name}”</source>
        <translation>资料库“{name}”</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> （只读）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) under way</source>
        <translation>
            <numerusform>%Ln 个任务进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) went wrong</source>
        <translation>
            <numerusform>%Ln 个任务出错</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>正在建立索引 {done} / {total}</translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message>
        <source>Heading of rank {rank}</source>
        <translation>第 {rank} 级标题</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自己的话</translation>
    </message>
    <message>
        <source>Write. Type @ to refer to a passage; what you quote is checked.</source>
        <translation>在此书写。输入 @ 可引用段落；引文会自动核对。</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%Ln block(s) without a change</source>
        <translation>
            <numerusform>%Ln 个段落块没有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number} · {date}</source>
        <translation>版本 {number} · {date}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in InsightReader. What you saved is safe. The report below holds nothing from your library; you may copy and send it.</source>
        <translation>InsightReader 出了问题。您保存的内容是安全的。下面的报告不含资料库的任何内容；您可以复制并发送。</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Found on the page.</source>
        <translation>在网页上找到。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Nothing was found on the page.</source>
        <translation>网页上没有找到。</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>由您填写。</translation>
    </message>
</context>
<context>
    <name>differing</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>doubtful</name>
    <message numerus="yes">
        <source>%Ln quotation(s) in this export to look at: the sources no longer say them, or say them more than once. The file will tell so beside each.</source>
        <translation>
            <numerusform>此次导出有 %Ln 条引文需要查看：来源已不再这样说，或不止一处这样说。文件会在每条旁注明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The same bytes; texts {share} % alike</source>
        <translation>字节相同；正文相似 {share} %</translation>
    </message>
    <message>
        <source>The same address; texts {share} % alike</source>
        <translation>网址相同；正文相似 {share} %</translation>
    </message>
    <message>
        <source>Texts {share} % alike</source>
        <translation>正文相似 {share} %</translation>
    </message>
    <message>
        <source>Different: {fields}</source>
        <translation>不同之处：{fields}</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>New dimension</source>
        <translation>新维度</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>更改维度</translation>
    </message>
    <message>
        <source>Move dimension</source>
        <translation>移动维度</translation>
    </message>
    <message>
        <source>Delete dimension</source>
        <translation>删除维度</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>重命名代码</translation>
    </message>
    <message>
        <source>Describe code</source>
        <translation>描述代码</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>移动代码</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>删除代码</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>合并代码</translation>
    </message>
    <message>
        <source>Split code</source>
        <translation>拆分代码</translation>
    </message>
    <message>
        <source>Change examples</source>
        <translation>更改示例</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入代码本</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>更改结果</translation>
    </message>
    <message>
        <source>Take outcome back</source>
        <translation>收回结果</translation>
    </message>
    <message>
        <source>Summarise a cell</source>
        <translation>概括单元格</translation>
    </message>
    <message>
        <source>State of a cell</source>
        <translation>单元格的状态</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>更改论断</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>删除论断</translation>
    </message>
    <message>
        <source>Relate a passage</source>
        <translation>关联段落</translation>
    </message>
    <message>
        <source>Take a passage away</source>
        <translation>移除段落</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>新简报</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>更改简报</translation>
    </message>
    <message>
        <source>Delete brief</source>
        <translation>删除简报</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新部分</translation>
    </message>
    <message>
        <source>Write a part</source>
        <translation>撰写部分</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>移动部分</translation>
    </message>
    <message>
        <source>Take a part out</source>
        <translation>移除部分</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Everything saved before is safe.</source>
        <translation>没有成功。此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>The capture is kept, and can be opened in its own program.</source>
        <translation>捕获已保留，可用其自身的程序打开。</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing was saved.</source>
        <translation>无法读取，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no text in it that could be read.</source>
        <translation>其中没有可读的文字。</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>This address is refused for safety. Nothing was opened.</source>
        <translation>出于安全拒绝此网址。未打开任何内容。</translation>
    </message>
    <message>
        <source>There is no library at that place.</source>
        <translation>该位置没有资料库。</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again when it is done.</source>
        <translation>另一个程序正在使用资料库。未作任何改动；请待其完成后再试。</translation>
    </message>
    <message>
        <source>This library can only be read here. Nothing was changed.</source>
        <translation>此资料库在这里只能读取。未作任何改动。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Nothing was changed; a backup can be restored.</source>
        <translation>资料库文件已损坏。未作任何改动；可以恢复备份。</translation>
    </message>
    <message>
        <source>That backup is damaged. Nothing was changed.</source>
        <translation>该备份已损坏。未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. This change was not made; everything saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满。此项改动未完成；此前保存的一切都安全。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk refused to work. This change was not made; everything saved before is safe.</source>
        <translation>磁盘拒绝工作。此项改动未完成；此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>The search index is being made. Try again when it is done.</source>
        <translation>正在建立搜索索引。请稍后再试。</translation>
    </message>
    <message>
        <source>Reading the capture took too much time or memory. The capture itself is kept.</source>
        <translation>读取捕获耗费了太多时间或内存。捕获本身已保留。</translation>
    </message>
    <message>
        <source>This file can&apos;t be used: it is damaged, unknown, or of a newer version. Nothing was changed.</source>
        <translation>此文件无法使用：已损坏、未知，或来自更新的版本。未作任何改动。</translation>
    </message>
    <message>
        <source>The import stumbled over this file. What came in before is kept.</source>
        <translation>导入在此文件上受阻。此前导入的内容已保留。</translation>
    </message>
    <message>
        <source>Its markup is nested too deeply to be drawn.</source>
        <translation>其标记嵌套过深，无法绘制。</translation>
    </message>
    <message>
        <source>The quotation isn&apos;t in the text.</source>
        <translation>引文不在正文中。</translation>
    </message>
    <message>
        <source>This link can&apos;t be opened. Copy it again from where you found it.</source>
        <translation>此链接无法打开。请从原处重新复制。</translation>
    </message>
    <message>
        <source>That id fits several things.</source>
        <translation>该标识符对应多项内容。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Something was changed again since, so this can&apos;t be undone without losing that.</source>
        <translation>之后又有改动，撤销会丢失那些改动，因此无法撤销。</translation>
    </message>
    <message>
        <source>Only what is in the trash can be erased for ever.</source>
        <translation>只有废纸篓中的内容可以永久清除。</translation>
    </message>
    <message>
        <source>These two can&apos;t become one. Nothing was changed.</source>
        <translation>这两者不能合为一个。未作任何改动。</translation>
    </message>
    <message>
        <source>That name is empty or taken.</source>
        <translation>该名称为空或已被使用。</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>代码需要名称。</translation>
    </message>
    <message>
        <source>Nothing can be put inside itself.</source>
        <translation>不能把任何东西放入自身。</translation>
    </message>
    <message>
        <source>That code stands in a dimension of another role.</source>
        <translation>该代码属于另一种角色的维度。</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>其中没有文字。</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>您无权读取。</translation>
    </message>
    <message>
        <source>It is larger than 200 MB.</source>
        <translation>它超过 200 MB。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>No server of that name answers.</source>
        <translation>没有该名称的服务器应答。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>服务器耗时过长。</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is.</source>
        <translation>服务器无法证明其身份。</translation>
    </message>
    <message>
        <source>The server has nothing at that address.</source>
        <translation>服务器在该网址没有内容。</translation>
    </message>
    <message>
        <source>It isn&apos;t written as a link of InsightReader.</source>
        <translation>它不符合 InsightReader 链接的写法。</translation>
    </message>
    <message>
        <source>The id in it is incomplete or has other characters than an id.</source>
        <translation>其中的标识符不完整，或含有不属于标识符的字符。</translation>
    </message>
    <message>
        <source>The place in it isn&apos;t a range of characters.</source>
        <translation>其中的位置不是字符范围。</translation>
    </message>
    <message>
        <source>Cleaning this page took too long, so its plain text is shown.</source>
        <translation>清理此网页耗时过长，因此显示其纯文本。</translation>
    </message>
    <message>
        <source>Cleaning this page took too much memory, so its plain text is shown.</source>
        <translation>清理此网页耗费内存过多，因此显示其纯文本。</translation>
    </message>
    <message>
        <source>Cleaning this page failed, so its plain text is shown.</source>
        <translation>清理此网页失败，因此显示其纯文本。</translation>
    </message>
    <message>
        <source>This page is built in too complicated a way, so its plain text is shown.</source>
        <translation>此网页结构过于复杂，因此显示其纯文本。</translation>
    </message>
    <message>
        <source>Only the address and the highlights of this page were imported.</source>
        <translation>只导入了此网页的网址和高亮。</translation>
    </message>
    <message>
        <source>Only the plain text of this page is shown.</source>
        <translation>只显示此网页的纯文本。</translation>
    </message>
    <message>
        <source>The search index was damaged on the disk and has been made anew. Nothing of the library is lost.</source>
        <translation>磁盘上的搜索索引已损坏，现已重新建立。资料库没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The search index no longer fitted the library and has been made anew.</source>
        <translation>搜索索引与资料库不再相符，现已重新建立。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>从废纸篓恢复</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑信息</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Merge posts</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新文集</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名文集</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>移动文集</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除文集</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>加入文集</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>移出文集</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>保留搜索</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑评论</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>更改代码</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>更改高亮</translation>
    </message>
    <message>
        <source>Record who is quoted</source>
        <translation>记录被引用者</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Go to another revision</source>
        <translation>转到另一版本</translation>
    </message>
    <message>
        <source>Put a removed block back</source>
        <translation>放回被移除的段落块</translation>
    </message>
    <message>
        <source>Take a block out</source>
        <translation>取出段落块</translation>
    </message>
    <message>
        <source>Repair lost characters</source>
        <translation>修复丢失的字符</translation>
    </message>
    <message>
        <source>Refuse a repair</source>
        <translation>拒绝修复</translation>
    </message>
    <message>
        <source>Change the passage</source>
        <translation>更改段落</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>接受位置</translation>
    </message>
    <message>
        <source>Refuse the place</source>
        <translation>拒绝位置</translation>
    </message>
    <message>
        <source>Answer in the review</source>
        <translation>在回顾中作答</translation>
    </message>
    <message>
        <source>Code what was found</source>
        <translation>为搜索结果编码</translation>
    </message>
    <message>
        <source>Set pseudonym</source>
        <translation>设置化名</translation>
    </message>
    <message>
        <source>Remove pseudonym</source>
        <translation>移除化名</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>A feed tells what is new on a blog or a site, without an account.

Paste its address above and press Enter. It is often that of the site with /feed, /rss.xml or /atom.xml behind it, and many sites show it with an orange sign. Then “Refresh now” saves what is new as posts.</source>
        <translation>订阅源告诉您博客或网站有什么新内容，无需账号。

在上面粘贴其网址并按 Enter。它通常是网站地址后加 /feed、/rss.xml 或 /atom.xml，许多网站用橙色标志显示它。然后“立即刷新”会把新内容保存为文章。</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>InsightReader sample library</source>
        <translation>InsightReader 示例资料库</translation>
    </message>
    <message>
        <source>InsightReader archive</source>
        <translation>InsightReader 存档</translation>
    </message>
    <message>
        <source>InsightReader library</source>
        <translation>InsightReader 资料库</translation>
    </message>
    <message>
        <source>Readwise Reader</source>
        <translation>Readwise Reader</translation>
    </message>
    <message>
        <source>Readwise highlights</source>
        <translation>Readwise 高亮</translation>
    </message>
    <message>
        <source>browser bookmarks</source>
        <translation>浏览器书签</translation>
    </message>
    <message>
        <source>OPML outline</source>
        <translation>OPML 大纲</translation>
    </message>
    <message>
        <source>references (CSL JSON)</source>
        <translation>参考文献（CSL JSON）</translation>
    </message>
    <message>
        <source>project for qualitative analysis (REFI-QDA)</source>
        <translation>质性分析项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>codebook (REFI-QDA)</source>
        <translation>代码本（REFI-QDA）</translation>
    </message>
    <message>
        <source>no address of a page</source>
        <translation>不是网页的网址</translation>
    </message>
    <message>
        <source>the date can&apos;t be read; the rest comes in</source>
        <translation>日期无法读取；其余内容会导入</translation>
    </message>
    <message>
        <source>this passage isn&apos;t in the text; it is kept as an orphan</source>
        <translation>该段落不在正文中；作为失去依据的批注保留</translation>
    </message>
    <message>
        <source>a feed, not a post</source>
        <translation>是订阅源，不是文章</translation>
    </message>
    <message>
        <source>its text can&apos;t be read; the address comes in</source>
        <translation>正文无法读取；导入网址</translation>
    </message>
    <message>
        <source>the row is too large to be a post</source>
        <translation>该行太大，不可能是文章</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; rows may be missing</source>
        <translation>有引号未闭合；可能缺少若干行</translation>
    </message>
    <message>
        <source>its file isn&apos;t in the project</source>
        <translation>其文件不在项目中</translation>
    </message>
    <message>
        <source>the row holds no highlight</source>
        <translation>该行没有高亮</translation>
    </message>
    <message>
        <source>yours stays; the other says</source>
        <translation>保留您的；对方的写法是</translation>
    </message>
    <message>
        <source>{posts} and {notes} came in.</source>
        <translation>{posts}、{notes} 已导入。</translation>
    </message>
    <message>
        <source>{posts} and {notes} would come in.</source>
        <translation>{posts}、{notes} 将会导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are there already.</source>
        <translation>
            <numerusform>%Ln 项已经存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>by their bytes: {count}</source>
        <translation>按字节：{count}</translation>
    </message>
    <message>
        <source>by their address: {count}</source>
        <translation>按网址：{count}</translation>
    </message>
    <message>
        <source>by their text: {count}</source>
        <translation>按正文：{count}</translation>
    </message>
    <message>
        <source>Posts that joined yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>并入您文章的：{count}（{ways}）；正文不同的：{differing}。</translation>
    </message>
    <message>
        <source>Posts that would join yours: {count} ({ways}); with another text: {differing}.</source>
        <translation>将并入您文章的：{count}（{ways}）；正文不同的：{differing}。</translation>
    </message>
    <message>
        <source>How the notes stand in your library: {verdicts}.</source>
        <translation>笔记在您资料库中的判定：{verdicts}。</translation>
    </message>
</context>
<context>
    <name>note-history</name>
    <message>
        <source>Made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Another place in the text</source>
        <translation>正文中的另一位置</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Person quoted</source>
        <translation>被引用的人物</translation>
    </message>
    <message>
        <source>Work quoted</source>
        <translation>被引用的著作</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Code added</source>
        <translation>添加代码</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>移除代码</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The library&apos;s file is damaged and was not changed.</source>
        <translation>资料库文件已损坏，未被改动。</translation>
    </message>
    <message>
        <source>A file of the library is missing. Nothing was changed.</source>
        <translation>资料库缺少一个文件。未作任何改动。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>A good backup can take its place; the damaged file is kept beside it.</source>
        <translation>可用一份完好的备份替换；损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>There is no good backup of it in its folder.</source>
        <translation>其文件夹中没有完好的备份。</translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>an address, asked by this program</source>
        <translation>网址，由本程序获取</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>the sample library</source>
        <translation>示例资料库</translation>
    </message>
</context>
<context>
    <name>removed</name>
    <message>
        <source>Page furniture</source>
        <translation>页面附属内容</translation>
    </message>
    <message>
        <source>The title again</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>推广内容</translation>
    </message>
    <message>
        <source>Outside of the article</source>
        <translation>文章之外</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>作者与日期</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Said once more</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <translation>手动取出</translation>
    </message>
    <message>
        <source>a line of nothing but question marks</source>
        <translation>仅含问号的一行</translation>
    </message>
    <message>
        <source>question marks at the start</source>
        <translation>开头的问号</translation>
    </message>
    <message>
        <source>question marks at the end</source>
        <translation>末尾的问号</translation>
    </message>
    <message>
        <source>a question mark inside a word</source>
        <translation>词中的问号</translation>
    </message>
    <message>
        <source>question marks on both sides of a word</source>
        <translation>词两侧的问号</translation>
    </message>
    <message>
        <source>a mark that the page gives elsewhere as another</source>
        <translation>网页在别处写作另一符号</translation>
    </message>
    <message>
        <source>bytes that are no character</source>
        <translation>不成字符的字节</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Imported {posts} and {notes}.</source>
        <translation>已导入 {posts}、{notes}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) joined yours, {differing} with another text.</source>
        <translation>
            <numerusform>%Ln 篇文章并入您的文章，其中 {differing} 篇正文不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {name}: {posts}, {notes}.</source>
        <translation>已写入 {name}：{posts}、{notes}。</translation>
    </message>
    <message>
        <source>This format keeps all names, pseudonyms or not.</source>
        <translation>此格式保留所有姓名，不使用化名。</translation>
    </message>
    <message>
        <source>{name} by {pseudonym} ({times})</source>
        <translation>{name} 改为 {pseudonym}（{times}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: {names}.</source>
        <translation>已替换：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln 项未能导入或导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字符</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Any font of this computer; Literata comes with the program.</source>
        <translation>本机的任意字体；Literata 随程序提供。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Justify the text</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Show block numbers</source>
        <translation>显示段落块编号</translation>
    </message>
    <message>
        <source>To cite § 12 of a post.</source>
        <translation>便于引用文章的 § 12。</translation>
    </message>
    <message>
        <source>Show the names of codes under highlights</source>
        <translation>在高亮下显示代码名称</translation>
    </message>
    <message>
        <source>So that a colour never stands alone.</source>
        <translation>让颜色不单独出现。</translation>
    </message>
    <message>
        <source>Show the time left</source>
        <translation>显示剩余时间</translation>
    </message>
    <message>
        <source>At the window&apos;s foot: minutes from here to the end, and percent read.</source>
        <translation>位于窗口底部：从此处到末尾的分钟数，以及已读的百分比。</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>阅读速度</translation>
    </message>
    <message>
        <source>Of Chinese and Japanese, two characters count as a word.</source>
        <translation>中文和日文每两个字符算作一个词。</translation>
    </message>
    <message>
        <source>Move a text cursor by the arrow keys</source>
        <translation>用方向键移动文本光标</translation>
    </message>
    <message>
        <source>For screen readers, and to select by keys (F7). Else the arrow keys scroll.</source>
        <translation>供屏幕阅读器和键盘选择使用 (F7)。否则方向键滚动页面。</translation>
    </message>
    <message>
        <source>Address of the dictionary</source>
        <translation>词典的网址</translation>
    </message>
    <message>
        <source>Opened in your browser. {word} is what is selected, {language} the text&apos;s.</source>
        <translation>在浏览器中打开。{word} 是选中的内容，{language} 是正文的语言。</translation>
    </message>
    <message>
        <source>Address of the web search</source>
        <translation>网络搜索的网址</translation>
    </message>
    <message>
        <source>Quiet all but the paragraph at hand</source>
        <translation>淡化当前段落以外的文字</translation>
    </message>
    <message>
        <source>While there is nothing but the text (Shift+F11).</source>
        <translation>在只留正文时 (Shift+F11)。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show more posts in the list</source>
        <translation>在列表中显示更多文章</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>显示资料库</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>显示笔记</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <source>Used from the next start. None: the usual place of this system.</source>
        <translation>下次启动时生效。未选择：系统的惯用位置。</translation>
    </message>
    <message>
        <source>Where the browser&apos;s SingleFile saves pages. Each comes in by itself, once.</source>
        <translation>浏览器的 SingleFile 保存网页之处。每个网页自动导入一次。</translation>
    </message>
    <message>
        <source>Saving what is there already</source>
        <translation>保存已有的网页时</translation>
    </message>
    <message>
        <source>At once: the window is built anew.</source>
        <translation>立即生效：窗口会重新构建。</translation>
    </message>
    <message>
        <source>Known by its address without tracking parameters, or by its bytes.</source>
        <translation>按去除跟踪参数的网址或按字节识别。</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>刷新订阅源</translation>
    </message>
    <message>
        <source>While the window is open. Else only when you ask for it.</source>
        <translation>仅在窗口打开时。否则只在您要求时。</translation>
    </message>
    <message>
        <source>Folder to take pages from</source>
        <translation>自动取用网页的文件夹</translation>
    </message>
    <message>
        <source>Time between backups</source>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> 词每分钟</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask, in the line at the window&apos;s foot</source>
        <translation>询问，在窗口底部一行</translation>
    </message>
    <message>
        <source>Save it as another post</source>
        <translation>另存为一篇</translation>
    </message>
    <message>
        <source>Make a new version of the post</source>
        <translation>建立文章的新版本</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving a new version</source>
        <translation>保存新版本</translation>
    </message>
    <message>
        <source>Looking what would come in</source>
        <translation>查看将导入的内容</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>刷新订阅源</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>{work}: {name}</source>
        <translation>{work}：{name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>每秒 {number}</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>每分钟 {number}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done stays.</source>
        <translation>已停止。已完成的保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln went wrong.</source>
        <translation>
            <numerusform>%Ln 项出错。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s).</source>
        <translation>
            <numerusform>%Ln 篇新文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {posts}.</source>
        <translation>已保存：{posts}。</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>备份完成。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>{undo} takes back what you did here, act by act. {guide} opens the guide at the page of where you are. The menu begins the tour anew.</source>
        <translation>{undo} 可逐步撤销您在此所做的操作。{guide} 打开与所在位置对应的指南页面。菜单中可重新开始导览。</translation>
    </message>
    <message>
        <source>That was the whole round</source>
        <translation>导览到此结束</translation>
    </message>
    <message>
        <source>Read a post</source>
        <translation>阅读一篇文章</translation>
    </message>
    <message>
        <source>Click a post in the list, or go to it with the arrow keys and press Enter. In the sample library, “The last mile is a person” has something of everything.</source>
        <translation>在列表中单击一篇文章，或用方向键移到它并按 Enter。示例资料库中的“The last mile is a person”什么都有一点。</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>高亮一段</translation>
    </message>
    <message>
        <source>Select some words in the text, with the mouse or with Shift and the arrow keys, and press {highlight}. A number from 1 to 5 takes another colour.</source>
        <translation>用鼠标或 Shift 加方向键在正文中选中几个词，然后按 {highlight}。按数字 1 到 5 可换颜色。</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>加上评论</translation>
    </message>
    <message>
        <source>Press {comment} while the highlight is at hand, or E on its card among the notes, and write a word or two. Esc ends it; every letter is kept as you type.</source>
        <translation>趁高亮仍在手边，按 {comment}，或在笔记中它的卡片上按 E，写一两个词。Esc 结束；输入的每个字都会保留。</translation>
    </message>
    <message>
        <source>Give it a code</source>
        <translation>给它一个代码</translation>
    </message>
    <message>
        <source>A code is a concept of yours. Press T on the card (Alt+3 leads there), type some letters, such as “trust”, and press Enter twice: to take it, and to be done.</source>
        <translation>代码是您自己的概念。在卡片上按 T（按 Alt+3 可到达），输入几个字母，例如“trust”，再按两次 Enter：一次选中，一次完成。</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>再找到它</translation>
    </message>
    <message>
        <source>Press {search} and type a word of your comment. Posts and notes are found while you type. Enter opens the first at its passage.</source>
        <translation>按 {search}，输入评论中的一个词。输入时即可找到文章和笔记。按 Enter 打开第一条并定位到相应段落。</translation>
    </message>
    <message>
        <source>See what was removed</source>
        <translation>查看被移除的内容</translation>
    </message>
    <message>
        <source>Press {removed}. What is no part of the article stands greyed in the text, each block with its reason, and {put-back} puts one back. If this post lost nothing, open another one.</source>
        <translation>按 {removed}。不属于文章的内容会以灰色显示在正文中，每个段落块附有原因，按 {put-back} 可放回一个。如果这篇文章没有移除任何内容，请打开另一篇。</translation>
    </message>
    <message>
        <source>Prove a quotation</source>
        <translation>证明引文</translation>
    </message>
    <message>
        <source>Press {provenance} for captures and versions of the post, and choose Verify: all that is stored is checked. A card tells when its quotation no longer stands in the newest version.</source>
        <translation>按 {provenance} 查看文章的捕获和版本，然后选择“核对”：所有存储内容都会被检查。如果引文在最新版本中不再存在，卡片会说明。</translation>
    </message>
    <message>
        <source>Weigh the evidence</source>
        <translation>权衡证据</translation>
    </message>
    <message>
        <source>Press {evidence} and choose Matrix: cases crossed with factors. Walk to a cell with the arrow keys and press Enter: its passages open beside it.</source>
        <translation>按 {evidence}，选择“矩阵”：案例与因素交叉。用方向键移到一个单元格并按 Enter：旁边会打开它的段落。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交付成果</translation>
    </message>
    <message>
        <source>Press {export}, choose a format such as the report for Word, and save. Every quotation goes out with its reference and its verdict.</source>
        <translation>按 {export}，选择一种格式，例如 Word 报告，然后保存。每条引文都附有出处和判定。</translation>
    </message>
</context>
</TS>
