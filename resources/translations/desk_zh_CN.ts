<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActConfirm</name>
    <message>
        <source>Not yet</source>
        <translation>先不</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Hearing Desk: the hall's screen</source>
        <translation>听证评议台：会场大屏</translation>
    </message>
    <message>
        <source>The hall's screen</source>
        <translation>会场大屏</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Resume (F5)</source>
        <translation />
    </message>
    <message>
        <source>Start (F5)</source>
        <translation>开始 F5</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>暂停 F6</translation>
    </message>
    <message>
        <source>Stop (F7)</source>
        <translation>停止 F7</translation>
    </message>
    <message>
        <source>Undo (F8)</source>
        <translation>撤回 F8</translation>
    </message>
    <message>
        <source>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</source>
        <translation />
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation />
    </message>
    <message>
        <source>Nobody on stage</source>
        <translation>台上无单位</translation>
    </message>
    <message>
        <source>The clock is not running: {time} since the call</source>
        <translation />
    </message>
    <message>
        <source>{time} over</source>
        <translation />
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Not yet</source>
        <translation>先不</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Marks of the ballot</source>
        <translation />
    </message>
    <message>
        <source>This key is not a mark here</source>
        <translation />
    </message>
    <message>
        <source>Backspace: one item back    /  take back the last sheet    *  put aside</source>
        <translation />
    </message>
    <message>
        <source>First entry</source>
        <translation />
    </message>
    <message>
        <source>Second entry, blind</source>
        <translation />
    </message>
    <message>
        <source>{keyed} of {of} keyed, {left} to go</source>
        <translation />
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation />
    </message>
    <message>
        <source>No. {sheet} is written; next: no. {next}</source>
        <translation />
    </message>
    <message>
        <source>Written last, no. {sheet}: {marks}</source>
        <translation />
    </message>
    <message>
        <source>{speed} sheets a minute, about {minutes} min to go</source>
        <translation />
    </message>
    <message>
        <source>Nothing to key yet: issue and collect the ballots under Papers.</source>
        <translation />
    </message>
    <message>
        <source>The entry of this unit has ended.</source>
        <translation />
    </message>
    <message>
        <source>Every sheet is keyed. F2 goes to what is next.</source>
        <translation />
    </message>
    <message>
        <source>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</source>
        <translation />
    </message>
    <message>
        <source>{name} sits down</source>
        <translation />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody is on stage; call a unit on the Speeches page first.</source>
        <translation>台上没有单位。请先在“述职”页请单位上台。</translation>
    </message>
    <message>
        <source>The clock is held. Why was it paused?</source>
        <translation>计时已暂停。暂停的原因：</translation>
    </message>
    <message>
        <source>Why is the last start or stop taken back?</source>
        <translation>为什么撤回刚才的开始或停止：</translation>
    </message>
    <message>
        <source>A fault in the program. The record is safe: every act named at the bottom is written. You can go on; what was being done just now may have to be done again.
A report for the makers was saved: {file}</source>
        <translation>程序出了故障。记录是安全的：窗口底部所列的操作均已写入。可以继续工作，刚才正在做的一步可能需要重做。
供开发者查看的报告已保存：{file}</translation>
    </message>
    <message>
        <source>Hearing Desk</source>
        <translation>听证评议台</translation>
    </message>
    <message>
        <source>Stages of the day</source>
        <translation>评议日各环节</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>blank</source>
        <translation />
    </message>
    <message>
        <source>several marked</source>
        <translation />
    </message>
    <message>
        <source>illegible</source>
        <translation />
    </message>
    <message>
        <source>This key is not a mark here</source>
        <translation />
    </message>
</context>
<context>
    <name>NewHearingForm</name>
    <message>
        <source>Scheme</source>
        <translation>规则方案</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>参评单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, or left empty</source>
        <translation>姓名，没有可不填</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Rehearsal, for good</source>
        <translation>演练（不可转为正式）</translation>
    </message>
    <message>
        <source>Units from a file…</source>
        <translation>从文件导入单位…</translation>
    </message>
    <message>
        <source>Begin the hearing…</source>
        <translation>新建听证评议…</translation>
    </message>
    <message>
        <source>from the file {file}</source>
        <translation>取自文件 {file}</translation>
    </message>
    <message>
        <source>the scheme lists none; take them from a file, now or later</source>
        <translation>方案未列单位，请从文件导入，现在或以后均可</translation>
    </message>
    <message>
        <source>{units} units in {groups} groups, as the scheme lists them</source>
        <translation>按方案所列：{groups} 组，{units} 个单位</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Units from a file</source>
        <translation>从文件导入单位</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers printed</source>
        <translation />
    </message>
    <message>
        <source>Alternates judging this unit</source>
        <translation />
    </message>
    <message>
        <source>Ballots out of the box</source>
        <translation />
    </message>
    <message>
        <source>Foreign papers (other stamp or colour)</source>
        <translation />
    </message>
    <message>
        <source>What became of one missing ballot</source>
        <translation />
    </message>
    <message>
        <source>Ballots counted again</source>
        <translation />
    </message>
    <message>
        <source>Foreign papers counted again</source>
        <translation />
    </message>
    <message>
        <source>Why it was counted again, and by whom</source>
        <translation />
    </message>
    <message>
        <source>Why the round is void</source>
        <translation />
    </message>
    <message>
        <source>Issue the ballots</source>
        <translation />
    </message>
    <message>
        <source>Collect the ballots</source>
        <translation />
    </message>
    <message>
        <source>Minute a missing ballot</source>
        <translation />
    </message>
    <message>
        <source>Count again</source>
        <translation />
    </message>
    <message>
        <source>Declare the round void</source>
        <translation />
    </message>
    <message>
        <source>The papers were shuffled and then numbered from 1</source>
        <translation />
    </message>
    <message>
        <source>Issue ballots</source>
        <translation />
    </message>
    <message>
        <source>Exchange a spoiled paper</source>
        <translation />
    </message>
    <message>
        <source>Collect ballots</source>
        <translation />
    </message>
    <message>
        <source>Minute it</source>
        <translation />
    </message>
    <message>
        <source>Write the recount</source>
        <translation />
    </message>
    <message>
        <source>Declare void</source>
        <translation />
    </message>
    <message>
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</source>
        <translation />
    </message>
    <message>
        <source>{printed} printed, {exchanged} exchanged</source>
        <translation />
    </message>
    <message>
        <source>{returned} returned, {foreign} foreign, {unused} unused, {unreturned} not returned ({minuted} minuted)</source>
        <translation />
    </message>
    <message>
        <source>The round before is void: {reason}</source>
        <translation />
    </message>
    <message>
        <source>Booklets: the {count} units of the group are handed out and collected together, and every unit is keyed by the same sheet numbers.</source>
        <translation />
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Search by name, id or pinyin initials</source>
        <translation>按姓名、编号或拼音首字母查找</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>{found} of {all} people</source>
        <translation>共 {all} 人，列出 {found} 人</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>代表库</translation>
    </message>
    <message>
        <source>Pool of delegates</source>
        <translation>评议代表库</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入名册…</translation>
    </message>
    <message>
        <source>Put this roster away</source>
        <translation>放弃本名册</translation>
    </message>
    <message>
        <source>Show on the hall's screen</source>
        <translation>投到大屏</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删去该行</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>撤回上一次删去</translation>
    </message>
    <message>
        <source>Seal the pool</source>
        <translation>封存代表库</translation>
    </message>
    <message>
        <source>Reason for removing the row</source>
        <translation>删去该行的原因</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>名册（*.csv *.txt *.tsv *.xlsx）;;所有文件（*）</translation>
    </message>
    <message>
        <source>Choose the row to remove first.</source>
        <translation>请先选中要删去的行。</translation>
    </message>
    <message>
        <source>Write the reason for the removal first.</source>
        <translation>请先写明删去的原因。</translation>
    </message>
    <message>
        <source>Seal the pool with {people} people? Nothing in it can be changed after the draw has begun.</source>
        <translation>封存代表库，共 {people} 人？抽取开始后，名单不能再改动。</translation>
    </message>
    <message>
        <source>The pool is sealed.</source>
        <translation>代表库已封存。</translation>
    </message>
    <message>
        <source>Pool of delegates: {people} people</source>
        <translation>评议代表库：{people} 人</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取 {file} ……</translation>
    </message>
    <message>
        <source>No pool yet. Import the roster of delegates: CSV (UTF-8 or GB18030) or XLSX with the columns id, name, sector, and where there are any gender, employer, district.</source>
        <translation>尚无代表库。请导入评议代表名册：CSV（UTF-8 或 GB18030）或 XLSX，列有编号、姓名、界别，可另有性别、工作单位、区域。</translation>
    </message>
    <message>
        <source>Removed: row {row} {name} ({id}), because: {reason}</source>
        <translation>已删去：第 {row} 行 {name}（{id}），原因：{reason}</translation>
    </message>
    <message>
        <source>Sealed {when}: {people} people from {file}</source>
        <translation>{when} 封存：{people} 人，来自《{file}》</translation>
    </message>
    <message>
        <source>SHA-256 of the roster</source>
        <translation>名册摘要 SHA-256</translation>
    </message>
    <message>
        <source>SM3 of the roster</source>
        <translation>名册摘要 SM3（国密）</translation>
    </message>
</context>
<context>
    <name>PoolTreatment</name>
    <message>
        <source>Encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Number the rows</source>
        <translation>按行次编号</translation>
    </message>
    <message>
        <source>Set separator dots right</source>
        <translation>间隔号统一改为“·”</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>问题清单；按回车转到该行</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>问题：{count} 条</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}</source>
        <translation>{file}：按 {encoding} 读入</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>以{delimiter}分隔</translation>
    </message>
    <message>
        <source>{rows} rows, {blank} of them blank, {people} people</source>
        <translation>{rows} 行，其中空行 {blank}，共 {people} 人</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Write the reason</source>
        <translation>写入原因</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不写</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Adopt the changes</source>
        <translation>采用改动</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Preview rule sheet D0</source>
        <translation>预览确认单 D0</translation>
    </message>
    <message>
        <source>Print rule sheet D0</source>
        <translation>打印确认单 D0</translation>
    </message>
    <message>
        <source>Freeze the rules</source>
        <translation>冻结规则</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>计算示例</translation>
    </message>
    <message>
        <source>Rules in words</source>
        <translation>规则全文</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>打印样式</translation>
    </message>
    <message>
        <source>Correct the settings marked first.</source>
        <translation>请先改正标出的设置。</translation>
    </message>
    <message>
        <source>The changed rules are in force.</source>
        <translation>改动后的规则已生效。</translation>
    </message>
    <message>
        <source>Once frozen, the rules and the list of units can never be changed in this hearing. Their digest is written down and printed on every tally sheet. Freeze them when organizer and notary have signed the rule sheet.</source>
        <translation>冻结后，本次听证的规则和参评单位名单不能再作任何更改，其摘要记入日志并印在每张统计表上。请在组织方和公证员确认规则后冻结。</translation>
    </message>
    <message>
        <source>Rule sheet {number} is stored; it prints as shown here.</source>
        <translation>确认单 {number} 已存档，按此处所示打印。</translation>
    </message>
    <message>
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>本次听证还没有方案，请在新建听证时选择。</translation>
    </message>
    <message>
        <source>The worked example returns once the settings marked are corrected.</source>
        <translation>改正标出的设置后，这里重新显示计算示例。</translation>
    </message>
    <message>
        <source>{title}. Frozen; nothing here can change. Digest {digest} …</source>
        <translation>{title}：规则已冻结，不能再更改。摘要 {digest} …</translation>
    </message>
    <message>
        <source>{title}. In force, not frozen yet.</source>
        <translation>{title}：已生效，尚未冻结。</translation>
    </message>
    <message>
        <source>{title}. Settings changed, not adopted yet: {count} (marked ●).</source>
        <translation>{title}：有 {count} 项改动尚未采用（以●标出）。</translation>
    </message>
</context>
<context>
    <name>SpeechActs</name>
    <message>
        <source>paused at the host's word</source>
        <translation>按主持人要求暂停</translation>
    </message>
    <message>
        <source>{unit}: clock paused: {reason}</source>
        <translation>{unit}：计时暂停，原因：{reason}</translation>
    </message>
</context>
<context>
    <name>SpeechForm</name>
    <message>
        <source>The chosen unit</source>
        <translation />
    </message>
    <message>
        <source>Speaker's name</source>
        <translation />
    </message>
    <message>
        <source>Post</source>
        <translation />
    </message>
    <message>
        <source>Reason of absence</source>
        <translation />
    </message>
    <message>
        <source>The head of the unit speaks in person</source>
        <translation />
    </message>
    <message>
        <source>Call to report</source>
        <translation />
    </message>
    <message>
        <source>Written report received</source>
        <translation />
    </message>
    <message>
        <source>Unit is absent</source>
        <translation />
    </message>
</context>
<context>
    <name>SpeechList</name>
    <message>
        <source>Not called yet</source>
        <translation />
    </message>
    <message>
        <source>Called</source>
        <translation />
    </message>
    <message>
        <source>Reporting</source>
        <translation />
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation />
    </message>
    <message>
        <source>Written report awaited</source>
        <translation />
    </message>
    <message>
        <source>Written report received</source>
        <translation />
    </message>
    <message>
        <source>Absent</source>
        <translation />
    </message>
    <message>
        <source>Units in reporting order</source>
        <translation />
    </message>
    <message>
        <source>Group</source>
        <translation />
    </message>
    <message>
        <source>No.</source>
        <translation />
    </message>
    <message>
        <source>Unit</source>
        <translation />
    </message>
    <message>
        <source>Report</source>
        <translation />
    </message>
    <message>
        <source>Speaker</source>
        <translation />
    </message>
    <message>
        <source>Time used</source>
        <translation />
    </message>
</context>
<context>
    <name>SpeechStrip</name>
    <message>
        <source>Start (F5)</source>
        <translation>开始 F5</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>暂停 F6</translation>
    </message>
    <message>
        <source>Stop (F7)</source>
        <translation>停止 F7</translation>
    </message>
    <message>
        <source>Undo (F8)</source>
        <translation>撤回 F8</translation>
    </message>
    <message>
        <source>Nobody on stage</source>
        <translation>台上无单位</translation>
    </message>
    <message>
        <source>not running for {seconds} s</source>
        <translation>尚未计时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>SpeechesPage</name>
    <message>
        <source>Speeches</source>
        <translation />
    </message>
    <message>
        <source>Test: one minute left</source>
        <translation />
    </message>
    <message>
        <source>Test: time is up</source>
        <translation />
    </message>
    <message>
        <source>Why was the clock paused?</source>
        <translation />
    </message>
    <message>
        <source>interruption</source>
        <translation />
    </message>
    <message>
        <source>Why is the last key taken back?</source>
        <translation />
    </message>
    <message>
        <source>key pressed by mistake</source>
        <translation />
    </message>
    <message>
        <source>The machine slept or its clock was changed: {seconds} s differ. The speech clock counts running time only; check it with the host.</source>
        <translation />
    </message>
    <message>
        <source>Played. Could the hall hear it?</source>
        <translation />
    </message>
    <message>
        <source>No audio device found: signals are flashed on the screens instead.</source>
        <translation />
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hearing Desk</source>
        <translation>听证评议台</translation>
    </message>
    <message>
        <source>Open or rehearse</source>
        <translation>打开或演练</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Closed or interrupted, it goes on where it was left.</source>
        <translation>无论是正常关闭还是中断的，都从离开处继续。</translation>
    </message>
    <message>
        <source>A whole day is played into a file of its own, marked as a rehearsal.</source>
        <translation>自动走完一整天，存入单独的文件，处处标明“演练”。</translation>
    </message>
    <message>
        <source>Papers of three units lie ready; nothing you key here counts.</source>
        <translation>备好三个单位的评议票供录入，所录内容不计入任何结果。</translation>
    </message>
    <message>
        <source>Open a hearing…</source>
        <translation>打开听证评议…</translation>
    </message>
    <message>
        <source>Open the rehearsal day</source>
        <translation>打开演练日</translation>
    </message>
    <message>
        <source>Practise keying</source>
        <translation>练习录票</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Rules in words</source>
        <translation>规则全文</translation>
    </message>
    <message>
        <source>Building the rehearsal</source>
        <translation>正在生成演练</translation>
    </message>
    <message>
        <source>Open a hearing</source>
        <translation>打开听证评议</translation>
    </message>
    <message>
        <source>Where the record of the hearing shall stand</source>
        <translation>听证记录存放位置</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>听证记录 (*.hearing)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>REHEARSAL</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>尚无操作员</translation>
    </message>
    <message>
        <source>Who acts: {operator}</source>
        <translation>当前操作员：{operator}</translation>
    </message>
    <message>
        <source>Choose who acts (F4)</source>
        <translation>选择操作员（F4）</translation>
    </message>
    <message>
        <source>Journal {head}</source>
        <translation>日志 {head}</translation>
    </message>
    <message>
        <source>Network not known</source>
        <translation>网络状态未知</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>已联网</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>未联网</translation>
    </message>
</context>
<context>
    <name>TasteBar</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色界面</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>Smaller text; now {percent} %</source>
        <translation>缩小文字（现为 {percent} %）</translation>
    </message>
    <message>
        <source>Larger text; now {percent} %</source>
        <translation>放大文字（现为 {percent} %）</translation>
    </message>
</context>
<context>
    <name>UnitBoard</name>
    <message>
        <source>Units and the state of their ballots</source>
        <translation />
    </message>
    <message>
        <source>Unit</source>
        <translation />
    </message>
    <message>
        <source>State</source>
        <translation />
    </message>
    <message>
        <source>Keyed</source>
        <translation />
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>SHA-256 digest of the sealed list</source>
        <translation>封存名单的 SHA-256 摘要</translation>
    </message>
    <message>
        <source>Rolled by {name}</source>
        <translation>掷骰：{name}</translation>
    </message>
    <message>
        <source>Left in the pool: {count}</source>
        <translation>库中尚余 {count} 人</translation>
    </message>
    <message>
        <source>Alternates, in order</source>
        <translation>候补代表（按顺序）</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Ready</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>述职中</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>还剩一分钟</translation>
    </message>
    <message>
        <source>Last seconds</source>
        <translation>最后几秒</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>组织方</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Second clerk</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>公证员</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
</TS>
