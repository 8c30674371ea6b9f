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
    <name>AnewPanel</name>
    <message>
        <source>Open the entry again</source>
        <translation>重新打开录入</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Why the entry is opened again</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>Key a sheet anew</source>
        <translation>单张重新录入</translation>
    </message>
    <message>
        <source>Set aside to be keyed anew</source>
        <translation>抽出重新录入</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>What was wrong with the keying</source>
        <translation>录入错在何处</translation>
    </message>
    <message>
        <source>Take out a foreign paper</source>
        <translation>取出外来票</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Sheet no. </source>
        <translation>外来票号</translation>
    </message>
    <message>
        <source>Papers left without it, counted</source>
        <translation>取出后实有张数（已清点）</translation>
    </message>
    <message>
        <source>Why it is foreign (stamp, colour)</source>
        <translation>认定为外来票的原因（印章、颜色）</translation>
    </message>
    <message>
        <source>First who decided</source>
        <translation>认定人一</translation>
    </message>
    <message>
        <source>Second who decided</source>
        <translation>认定人二</translation>
    </message>
    <message>
        <source>The ballots are still out; nothing is keyed yet.</source>
        <translation>票尚未收回，还没有录入。</translation>
    </message>
    <message>
        <source>Not locked yet: nothing signed needs a correction. Sheets 1 to {last}, {returned} of them count.</source>
        <translation>尚未锁定，不涉及已签字的文件。票号 1 至 {last}，其中 {returned} 张计票。</translation>
    </message>
    <message>
        <source>The entry has ended; open it again first.</source>
        <translation>录入已结束，请先重新打开。</translation>
    </message>
    <message>
        <source>A sheet set aside is keyed anew by both on the Ballots page (Ctrl+7); what was keyed before stays in the journal.</source>
        <translation>抽出的票由两人在评议票页（Ctrl+7）重新录入；原录入仍保留在记录中。</translation>
    </message>
    <message>
        <source>Keyed anew so far: {sheets}</source>
        <translation>已抽出重录：{sheets}</translation>
    </message>
    <message>
        <source>Taken out as foreign: {sheets}</source>
        <translation>已取出的外来票：{sheets}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
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
    <name>BallotsPage</name>
    <message>
        <source>Ballots</source>
        <translation>投票计票</translation>
    </message>
    <message>
        <source>Counting in progress</source>
        <translation>计票进度</translation>
    </message>
    <message>
        <source>Sheet {sheet} was taken back; key it again.</source>
        <translation>第 {sheet} 号票已撤回，请重新录入。</translation>
    </message>
    <message>
        <source>The reason is in the record.</source>
        <translation>说明已写入记录。</translation>
    </message>
    <message>
        <source>The unit is counted. Lock and sign it under Results.</source>
        <translation>本单位已计票。请到“结果”页锁定、签字。</translation>
    </message>
</context>
<context>
    <name>BeginningPanel</name>
    <message>
        <source>Rules in words</source>
        <translation>规则说明</translation>
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
    <name>BindingPanel</name>
    <message>
        <source>{name} sits down</source>
        <translation>{name}登录</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Papers in force</source>
        <translation>现行文件</translation>
    </message>
    <message>
        <source>1 Type the digest back</source>
        <translation>一　回填指纹</translation>
    </message>
    <message>
        <source>For the notary. Choose the paper above. Two groups of its data digest are hidden by chance; compare the others and type those two from the signed paper.</source>
        <translation>由公证员进行。在上面选定文件。程序随机隐去其内容指纹中的两组；请对照其余各组，并照签字的纸填写这两组。</translation>
    </message>
    <message>
        <source>&amp;Hide two groups</source>
        <translation>隐去两组(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>Group {place} of the data digest, from the paper</source>
        <translation>纸上内容指纹第 {place} 组</translation>
    </message>
    <message>
        <source>2 Return the signed sheet</source>
        <translation>二　回传签字件</translation>
    </message>
    <message>
        <source>A photograph or scan of a signed sheet; drop it here. Its code says which paper it is: current, superseded, or not of this hearing.</source>
        <translation>签字件的照片或扫描件，可拖到这里。程序读二维码，说明它是现行版本、已被替代，还是不是本次听证的文件。</translation>
    </message>
    <message>
        <source>Choose the &amp;image…</source>
        <translation>选择图像(&amp;I)…</translation>
    </message>
    <message>
        <source>Photographs and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>3 Photograph what is sealed</source>
        <translation>三　封存拍照</translation>
    </message>
    <message>
        <source>Signed papers, envelopes, boxes, media; kept in the record as they are.</source>
        <translation>签字的文件、封袋、票箱、存储介质的照片，原样存入记录。</translation>
    </message>
    <message>
        <source>Choose the &amp;photograph…</source>
        <translation>选择照片(&amp;P)…</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>照片所示</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>封袋</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Seal number or signer</source>
        <translation>封条号或骑缝签字人</translation>
    </message>
    <message>
        <source>{name} is in the record</source>
        <translation>{name} 已存入记录</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}……</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Evidence bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>One ZIP with the journal, the papers and a verifier that needs nothing but Python: anybody can check the hearing with it. The record is verified first. The full bundle holds every single ballot and belongs into the notary's envelope; the public one leaves them out.</source>
        <translation>一个压缩包，内有全部操作、存档文件和只需 Python 的核验程序，任何人都能据此核验本次评议。生成前先核验记录。完整本含每一张票，装入公证员的密封袋；公开本不含单张票。</translation>
    </message>
    <message>
        <source>&amp;Full bundle, to be sealed…</source>
        <translation>完整本，须密封(&amp;F)…</translation>
    </message>
    <message>
        <source>Pub&amp;lic bundle…</source>
        <translation>公开本(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Resume (F5)</source>
        <translation>继续 F5</translation>
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
        <source>Nobody on stage</source>
        <translation>台上无单位</translation>
    </message>
    <message>
        <source>The clock is not running: {time} since the call</source>
        <translation>计时未开始：上台已 {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超时 {time}</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>{unit}: the machine slept or its clock was set while the speech was running; the two clocks differ by {seconds} s. The speech clock counts running time only and shows {left} s left.</source>
        <translation>{unit}：述职进行中，电脑曾休眠或系统时间被改动，两个时钟相差 {seconds} 秒。述职计时只计运行时间，此刻剩余 {left} 秒。</translation>
    </message>
    <message>
        <source>Decided on the clock: {decision}</source>
        <translation>关于计时的决定：{decision}</translation>
    </message>
    <message>
        <source>At {at}: {text}</source>
        <translation>{at} 时：{text}</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>End the entry…</source>
        <translation>结束录入……</translation>
    </message>
    <message>
        <source>Odd papers; they keep nothing open</source>
        <translation>请留意（不影响结束录入）</translation>
    </message>
    <message>
        <source>Why they stand as they are</source>
        <translation>核对情况说明</translation>
    </message>
    <message>
        <source>Write into the record</source>
        <translation>写入记录</translation>
    </message>
    <message>
        <source>End the entry of {unit}? Nothing can be keyed or changed afterwards.</source>
        <translation>结束“{unit}”的录入吗？结束后不能再录入或更改。</translation>
    </message>
    <message>
        <source>End the entry of {unit}</source>
        <translation>结束“{unit}”录入</translation>
    </message>
    <message>
        <source>{unit}: {counted} sheets keyed, {invalid} invalid</source>
        <translation>{unit}：已录 {counted} 张，其中无效 {invalid} 张</translation>
    </message>
    <message>
        <source>The entry has ended and the unit is counted.</source>
        <translation>录入已结束，本单位已计票。</translation>
    </message>
    <message>
        <source>Nothing is open; the entry can end.</source>
        <translation>各项齐备，可以结束录入。</translation>
    </message>
    <message>
        <source>The ballots have not been collected.</source>
        <translation>还没有收票。</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Ballots between two copies at most</source>
        <translation>至多隔多少张票备份一次</translation>
    </message>
    <message>
        <source>Last good copy</source>
        <translation>最近一次成功的备份</translation>
    </message>
    <message>
        <source>Choose the folder for copies…</source>
        <translation>选择备份文件夹…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Copy to a file of your own…</source>
        <translation>另存一份副本…</translation>
    </message>
    <message>
        <source>Not chosen. Choose a folder on a stick or another disk: a copy is then made by itself at every stage of the day and every few ballots.</source>
        <translation>尚未选择。请选U盘或另一块磁盘上的文件夹：此后每个环节结束、每录若干张票，自动备份一次。</translation>
    </message>
    <message>
        <source>{place}
▲ This folder is on the disk of the record. If the disk fails both are lost; choose a stick or another disk.</source>
        <translation>{place}
▲ 该文件夹与记录在同一块磁盘上，磁盘损坏时两者同失；请选U盘或另一块磁盘。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{at}, {acts} acts, {behind} written since
{path}
SHA-256 {sha}</source>
        <translation>{at}，共 {acts} 条，其后又记 {behind} 条
{path}
SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Where copies shall go</source>
        <translation>备份存放的文件夹</translation>
    </message>
    <message>
        <source>Where the copy shall stand</source>
        <translation>副本存放位置</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>评议记录 (*.hearing)</translation>
    </message>
    <message>
        <source>The copy is whole: {acts} acts, {path}
SHA-256 {digest}</source>
        <translation>副本完整：{acts} 条记录，{path}
SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>changes</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>What it would change. Nothing is written yet.</source>
        <translation>更正后的变化（尚未写入）。</translation>
    </message>
    <message>
        <source>All scores and ranks of the group stay.</source>
        <translation>本组得分和名次均不变。</translation>
    </message>
    <message>
        <source>Units that are not listed stay as they are.</source>
        <translation>未列出的单位不变。</translation>
    </message>
    <message>
        <source>Lots and second votes of the group fall away.</source>
        <translation>本组抽签或重新评议的结果一并失效。</translation>
    </message>
    <message>
        <source>Signed or locked: stop the projection, open the sealed envelope before notary and supervisors, and find the sheet by its number.</source>
        <translation>本单位已锁定或签字：先停止投影，当着公证员和监票人拆封信封，按票号找出该票。</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>票面编号</translation>
    </message>
    <message>
        <source>Show as recorded</source>
        <translation>显示原录入</translation>
    </message>
    <message>
        <source>The sheet as recorded</source>
        <translation>该票原录入</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评议内容</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>复录</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计票所用</translation>
    </message>
    <message>
        <source>Key what stands on the paper:</source>
        <translation>按票面实际录入：</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>票面上的评议</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>更正后的变化</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更正前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Who looked at the paper, and why</source>
        <translation>核对人与原因</translation>
    </message>
    <message>
        <source>Write the correction…</source>
        <translation>写入更正…</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>发现经过</translation>
    </message>
    <message>
        <source>Why it was recorded wrongly</source>
        <translation>错录原因</translation>
    </message>
    <message>
        <source>First who looked at the paper</source>
        <translation>对照原票人一</translation>
    </message>
    <message>
        <source>Second who looked at the paper</source>
        <translation>对照原票人二</translation>
    </message>
    <message>
        <source>Notary who was there</source>
        <translation>在场公证员</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>第 {sheet} 号</translation>
    </message>
    <message>
        <source>keyed by {names}</source>
        <translation>录入人：{names}</translation>
    </message>
</context>
<context>
    <name>CorrectionWork</name>
    <message>
        <source>The correction is announced and every step is recorded.</source>
        <translation>更正已宣布，宣布情况已记录。</translation>
    </message>
    <message>
        <source>Lock the figures of {name} as version {version}? It takes the place of version {before}, which is void from then on.</source>
        <translation>将{name}的数字锁定为第 {version} 版？它替代第 {before} 版，旧版随即作废。</translation>
    </message>
    <message>
        <source>Lock version {version}</source>
        <translation>锁定第 {version} 版</translation>
    </message>
    <message>
        <source>Who signed version {version} of the sheet of {name}?</source>
        <translation>{name}第 {version} 版由谁签字？请照纸面抄录姓名。</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The hall sees the correction. Read out: {text}
Who announced it? The time is recorded.</source>
        <translation>会场屏幕已显示更正。请宣读：{text}
由谁宣布？时间自动记录。</translation>
    </message>
    <message>
        <source>Record the announcement</source>
        <translation>记录宣布</translation>
    </message>
    <message>
        <source>The copies stamped 作废 are in hand; print or save them.</source>
        <translation>加盖“作废”的副本已备好，可打印或保存。</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Units, and what of them is to be corrected</source>
        <translation>单位及其更正情况</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Revised rules</source>
        <translation>修订规则</translation>
    </message>
    <message>
        <source>Nothing is keyed of this unit; there is nothing to correct.</source>
        <translation>本单位尚未录入，没有可更正的内容。</translation>
    </message>
    <message>
        <source>Sheet {sheet} waits to be keyed anew by both: Ballots (Ctrl+7).</source>
        <translation>第 {sheet} 号票待两人重新录入：评议票页（Ctrl+7）。</translation>
    </message>
    <message>
        <source>Correct sheet {sheet} of {name}? The version that was locked no longer holds from then on, and everybody signs anew.</source>
        <translation>更正{name}第 {sheet} 号票？已锁定的版本随即作废，所有人须重新签字。</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>写入更正</translation>
    </message>
    <message>
        <source>The correction is written. Now step by step:</source>
        <translation>更正已写入。请按下列步骤逐项完成：</translation>
    </message>
    <message>
        <source>{state}; {count} steps to do</source>
        <translation>{state}；待办 {count} 项</translation>
    </message>
</context>
<context>
    <name>DicePanel</name>
    <message>
        <source>Who rolls: name</source>
        <translation>掷骰人姓名</translation>
    </message>
    <message>
        <source>Digits in the order they fell</source>
        <translation>按掷出次序输入数字</translation>
    </message>
    <message>
        <source>Typed last time, not submitted. Check every digit against the notary's record.</source>
        <translation>上次输入，未提交。请对照公证员的记录逐位核对。</translation>
    </message>
    <message>
        <source>The digits are right</source>
        <translation>数字核对无误</translation>
    </message>
    <message>
        <source>Throws so far</source>
        <translation>已记录的掷骰</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>撤回上一行</translation>
    </message>
    <message>
        <source>{count} of {wanted} digits</source>
        <translation>已输入 {count} 位，共 {wanted} 位</translation>
    </message>
    <message>
        <source>Record and draw…</source>
        <translation>记录并抽取…</translation>
    </message>
    <message>
        <source>Take these digits down</source>
        <translation>记下这些数字</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Cells in which the two entries differ</source>
        <translation>两次录入不一致的项目</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>1  First entry</source>
        <translation>1　第一次</translation>
    </message>
    <message>
        <source>2  Second entry</source>
        <translation>2　复录</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>纸质票</translation>
    </message>
    <message>
        <source>Keys: 1 or 2    Backspace: one answer back    *  neither, let two decide</source>
        <translation>按 1 或 2　　退格键：退回一项　　*：都不一致，由两人裁定</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不一致的项目。</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {item}: which agrees with the paper?   1 = {first}   2 = {second}</source>
        <translation>第 {sheet} 号票“{item}”：哪一个与纸质票一致？　1＝{first}　2＝{second}</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Sheet no.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>疑难原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sheet decided upon</source>
        <translation>裁定的票号</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>First decider</source>
        <translation>裁定人一</translation>
    </message>
    <message>
        <source>Second decider</source>
        <translation>裁定人二</translation>
    </message>
    <message>
        <source>Or invalid, because</source>
        <translation>或因此无效</translation>
    </message>
    <message>
        <source>Put a paper aside</source>
        <translation>列为疑难票</translation>
    </message>
    <message>
        <source>Decision of two</source>
        <translation>两人裁定</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>列为疑难票</translation>
    </message>
    <message>
        <source>These marks count</source>
        <translation>按以上等次计票</translation>
    </message>
    <message>
        <source>Declare invalid</source>
        <translation>宣布无效</translation>
    </message>
    <message>
        <source>Marks that count</source>
        <translation>裁定的等次</translation>
    </message>
    <message>
        <source>Papers that wait for two deciders</source>
        <translation>待裁定的疑难票</translation>
    </message>
    <message>
        <source>{waiting} waiting, {ruled} decided</source>
        <translation>待裁定 {waiting} 张，已裁定 {ruled} 张</translation>
    </message>
    <message>
        <source>{count} invalid: {reason}</source>
        <translation>无效 {count} 张：{reason}</translation>
    </message>
    <message>
        <source>No. {sheet}: {reason}</source>
        <translation>第 {sheet} 号：{reason}</translation>
    </message>
</context>
<context>
    <name>DrawHeld</name>
    <message>
        <source>Draw {draw}</source>
        <translation>抽取 {draw}</translation>
    </message>
    <message>
        <source>Choose the member first.</source>
        <translation>请先选中代表。</translation>
    </message>
    <message>
        <source>{name} ({id}) gives the seat up? The same walk fills it.</source>
        <translation>{name}（{id}）退出？席位按原顺位规则递补。</translation>
    </message>
    <message>
        <source>Replace member</source>
        <translation>替换代表</translation>
    </message>
    <message>
        <source>Set this draw aside? It stays in the record, and the next one is numbered after it.</source>
        <translation>作废本次抽取？它留在记录中，下一次抽取顺序编号。</translation>
    </message>
    <message>
        <source>Set the draw aside</source>
        <translation>作废抽取</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明原因。</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of the panel</source>
        <translation>抽取评议代表</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Freeze the rules first; then the draw can begin.</source>
        <translation>请先冻结规则，然后才能抽取。</translation>
    </message>
    <message>
        <source>Seal the pool first; then the draw can begin.</source>
        <translation>请先封存代表库，然后才能抽取。</translation>
    </message>
    <message>
        <source>Write why the draw is made again.</source>
        <translation>请写明重新抽取的原因。</translation>
    </message>
    <message>
        <source>Commit to roster and rules of draw {draw}? {seats} seats, {recused} people barred. After the first throw nothing can be changed.</source>
        <translation>对抽取 {draw} 的名册和规则作出承诺？共 {seats} 席，回避 {recused} 人。第一次掷骰之后不能再作任何改动。</translation>
    </message>
    <message>
        <source>Commit to the draw</source>
        <translation>承诺抽取</translation>
    </message>
    <message>
        <source>Give this commitment up? It stays in the record with its reason.</source>
        <translation>放弃本次承诺？承诺及原因都留在记录中。</translation>
    </message>
    <message>
        <source>Give the commitment up</source>
        <translation>放弃承诺</translation>
    </message>
    <message>
        <source>Dice of draw {draw}</source>
        <translation>抽取 {draw} 掷骰</translation>
    </message>
    <message>
        <source>All digits are in: {digits}. Let another person read them back against the notary's record. They cannot be changed afterwards; the draw follows from them.</source>
        <translation>数字已齐：{digits}。请另一人对照公证员的记录读一遍。记录后不能更改，结果由这些数字决定。</translation>
    </message>
    <message>
        <source>Record the digits and draw</source>
        <translation>记录数字并抽取</translation>
    </message>
    <message>
        <source>Record this panel of {seats} with {waiting} alternates as drawn?</source>
        <translation>登记抽出的代表 {seats} 人、候补 {waiting} 人？</translation>
    </message>
    <message>
        <source>Record the draw</source>
        <translation>登记抽取</translation>
    </message>
    <message>
        <source>What was typed last time and not submitted is shown again. Check it.</source>
        <translation>已恢复上次输入、尚未提交的内容，请核对。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>请先写明原因。</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>DrawPrepare</name>
    <message>
        <source>Draw number</source>
        <translation>抽取编号</translation>
    </message>
    <message>
        <source>Seats on the panel</source>
        <translation>评议团人数</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字位数</translation>
    </message>
    <message>
        <source>Missing seats go to</source>
        <translation>缺额转入</translation>
    </message>
    <message>
        <source>Reason for drawing again</source>
        <translation>重新抽取的原因</translation>
    </message>
    <message>
        <source>Import quotas…</source>
        <translation>导入名额表…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Commit before the dice…</source>
        <translation>承诺（掷骰之前）…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>What stands against the draw</source>
        <translation>不能抽取的原因</translation>
    </message>
    <message>
        <source>Quotas (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>名额表（*.csv *.txt *.tsv *.xlsx）;;所有文件（*）</translation>
    </message>
    <message>
        <source>Not possible yet; see below.</source>
        <translation>尚不能抽取，原因见下。</translation>
    </message>
    <message>
        <source>Possible: a panel of {seats}.</source>
        <translation>可以抽取：评议团 {seats} 人（名额+候补如下）。</translation>
    </message>
    <message>
        <source>{sector} wants {wanted}, only {available} may be drawn.</source>
        <translation>{sector}应有 {wanted} 人，可抽取的只有 {available} 人。</translation>
    </message>
    <message>
        <source>{sector} takes over {count} seats by the rules.</source>
        <translation>按规则，{sector}接收 {count} 个名额。</translation>
    </message>
</context>
<context>
    <name>DrawResultPanel</name>
    <message>
        <source>Digest of the sealed roster</source>
        <translation>封存名册摘要</translation>
    </message>
    <message>
        <source>Commitment C</source>
        <translation>承诺值 C</translation>
    </message>
    <message>
        <source>Panel drawn again from the dice</source>
        <translation>按骰子重新抽出的评议团</translation>
    </message>
    <message>
        <source>Alternates drawn again from the dice</source>
        <translation>按骰子重新抽出的候补</translation>
    </message>
    <message>
        <source>Panel against roster and quotas</source>
        <translation>评议团与名册、名额核对</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>NOT EQUAL</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Next sector</source>
        <translation>揭晓下一界别</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Make the certificate D1</source>
        <translation>生成抽取证明 D1</translation>
    </message>
    <message>
        <source>Draw again and compare</source>
        <translation>重新计算并核对</translation>
    </message>
    <message>
        <source>Replace this member…</source>
        <translation>替换该代表…</translation>
    </message>
    <message>
        <source>Set this draw aside…</source>
        <translation>作废本次抽取…</translation>
    </message>
    <message>
        <source>Why the chosen member gives the seat up</source>
        <translation>选中的代表退出的原因</translation>
    </message>
    <message>
        <source>Why the draw is set aside</source>
        <translation>作废本次抽取的原因</translation>
    </message>
    <message>
        <source>Notary who consents</source>
        <translation>同意作废的公证员</translation>
    </message>
    <message>
        <source>With the consent of</source>
        <translation>经公证员同意：</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评议团</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>候补</translation>
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
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Alternates, in the order of call</source>
        <translation>候补（按递补次序）</translation>
    </message>
    <message>
        <source>Revealed: {done} of {all} sectors; {left} names still in the pool</source>
        <translation>已揭晓 {done}/{all} 个界别；库中尚余 {left} 人</translation>
    </message>
    <message>
        <source>See and print the certificate D1</source>
        <translation>查看、打印抽取证明 D1</translation>
    </message>
    <message>
        <source>Draw {draw}, by dice: {rolled}
K {key}</source>
        <translation>抽取 {draw}，掷骰：{rolled}
K {key}</translation>
    </message>
    <message>
        <source>Draw {draw}, by balls: {device}; witnesses: {names}</source>
        <translation>抽取 {draw}，摇球：{device}；见证人：{names}</translation>
    </message>
    <message>
        <source>Draw {draw}, by the notary office: {device}; witnesses: {names}</source>
        <translation>抽取 {draw}，公证处软件：{device}；见证人：{names}</translation>
    </message>
    <message>
        <source>{number} V{version} is stored, digest {digest}…</source>
        <translation>{number} V{version} 已存档，摘要 {digest}…</translation>
    </message>
    <message>
        <source>{left} gave the seat up ({reason}); {came} has it now.</source>
        <translation>{left} 退出（{reason}），由 {came} 递补。</translation>
    </message>
    <message>
        <source>{left} gave the seat up ({reason}); it stays empty.</source>
        <translation>{left} 退出（{reason}），席位空缺。</translation>
    </message>
</context>
<context>
    <name>DrawThrow</name>
    <message>
        <source>Dice or balls 0–9</source>
        <translation>掷骰或 0–9 号球</translation>
    </message>
    <message>
        <source>Balls that name persons</source>
        <translation>以球直接抽人</translation>
    </message>
    <message>
        <source>The notary office's software</source>
        <translation>公证处软件抽取</translation>
    </message>
    <message>
        <source>Three ways to draw</source>
        <translation>三种抽取方式</translation>
    </message>
    <message>
        <source>SM3 of the rules file</source>
        <translation>规则文件摘要 SM3（国密）</translation>
    </message>
    <message>
        <source>Reason for giving this commitment up</source>
        <translation>放弃本次承诺的原因</translation>
    </message>
    <message>
        <source>Give up before the first throw…</source>
        <translation>掷骰前放弃…</translation>
    </message>
    <message>
        <source>Hold the draw of the recorded dice</source>
        <translation>按已记录的骰子数字抽取</translation>
    </message>
    <message>
        <source>See and print the commitment slip D1A</source>
        <translation>查看、打印抽签承诺单 D1A</translation>
    </message>
    <message>
        <source>Draw {draw}, run {number}. Commitment C (SHA-256 of the rules file):</source>
        <translation>抽取 {draw}，第 {number} 次。承诺值 C（规则文件的 SHA-256）：</translation>
    </message>
    <message>
        <source>Print the commitment slip and have it signed before the first throw; without a printer, write C down and have it signed.</source>
        <translation>请打印抽签承诺单，并在第一次掷骰之前签字；不便打印的，请抄录承诺值 C 并签字。</translation>
    </message>
    <message>
        <source>{number} V{version} is stored, digest {digest}…; it is to be signed before the first throw.</source>
        <translation>{number} V{version} 已存档，摘要 {digest}…；请在第一次掷骰之前签字。</translation>
    </message>
</context>
<context>
    <name>ElsewherePanel</name>
    <message>
        <source>Balls and how they are numbered</source>
        <translation>用球及编号方法</translation>
    </message>
    <message>
        <source>Software, version and computer</source>
        <translation>软件、版本及所用计算机</translation>
    </message>
    <message>
        <source>Witnesses (parted by a comma)</source>
        <translation>见证人（以顿号或逗号分隔）</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>已抽出</translation>
    </message>
    <message>
        <source>Chosen one is an alternate</source>
        <translation>选中者列为候补</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>撤回上一人</translation>
    </message>
    <message>
        <source>Import the result…</source>
        <translation>导入抽取结果…</translation>
    </message>
    <message>
        <source>Record this draw…</source>
        <translation>登记抽取结果…</translation>
    </message>
    <message>
        <source>Results (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>抽取结果（*.csv *.txt *.tsv *.xlsx）;;所有文件（*）</translation>
    </message>
    <message>
        <source>alternate {place}</source>
        <translation>候补 {place}</translation>
    </message>
    <message>
        <source>{count} of {seats} seats, {waiting} alternates</source>
        <translation>代表 {count}/{seats} 人，候补 {waiting} 人</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Marks of the ballot</source>
        <translation>本票各项等次</translation>
    </message>
    <message>
        <source>This key is not a mark here</source>
        <translation>此键无效</translation>
    </message>
    <message>
        <source>Backspace: one item back    /  take back the last sheet</source>
        <translation>退格键：退回一项　　/：撤回上一张</translation>
    </message>
    <message>
        <source>Backspace: one item back    /  take back the last sheet    *  put aside</source>
        <translation>退格键：退回一项　　/：撤回上一张　　*：列为疑难票</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>Second entry, blind</source>
        <translation>复录（不显示第一次）</translation>
    </message>
    <message>
        <source>Recount {number}, blind</source>
        <translation>第 {number} 次重新计票（不显示原计）</translation>
    </message>
    <message>
        <source>{keyed} of {of} keyed, {left} to go</source>
        <translation>已录 {keyed}/{of}，还有 {left} 张</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>第 {sheet} 号</translation>
    </message>
    <message>
        <source>No. {sheet} is written; next: no. {next}</source>
        <translation>第 {sheet} 号已录；下一张：第 {next} 号</translation>
    </message>
    <message>
        <source>No. {sheet} is written, the last of this entry.</source>
        <translation>第 {sheet} 号已录，本次录入完毕。</translation>
    </message>
    <message>
        <source>Written last, no. {sheet}: {marks}</source>
        <translation>上一张，第 {sheet} 号：{marks}</translation>
    </message>
    <message>
        <source>{speed} sheets a minute, about {minutes} min to go</source>
        <translation>每分钟 {speed} 张，约需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Nothing to key yet: issue and collect the ballots first.</source>
        <translation>还没有可录的票：请先发票、收票。</translation>
    </message>
    <message>
        <source>Every sheet is keyed.</source>
        <translation>全部录入完毕。</translation>
    </message>
    <message>
        <source>The entry of this unit has ended.</source>
        <translation>本单位录入已结束。</translation>
    </message>
    <message>
        <source>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</source>
        <translation>第一次由 {operator} 录入，复录须换人。由谁复录？</translation>
    </message>
    <message>
        <source>Go on (F2)</source>
        <translation>下一步（F2）</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>由 {name} 录入</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Tables</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Released figures as CSV, XLSX and JSON, and in the common data formats. Single ballots go into the folder sealed, which belongs into the notary's envelope.</source>
        <translation>已发布的数字，CSV、XLSX、JSON 各一份，并有通用数据格式。单张票另存在 sealed 文件夹，应装入公证员的密封袋。</translation>
    </message>
    <message>
        <source>&amp;Export the tables…</source>
        <translation>导出数据表(&amp;E)…</translation>
    </message>
    <message>
        <source>All papers in one file</source>
        <translation>全部文件合订</translation>
    </message>
    <message>
        <source>The stored papers in order, with bookmarks and a list of their digests; void versions are stamped.</source>
        <translation>按次序合订存档的文件，带书签和指纹目录；作废的版本加盖“作废”。</translation>
    </message>
    <message>
        <source>Papers of</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Without papers that show single ballots</source>
        <translation>不含显示单张票的文件</translation>
    </message>
    <message>
        <source>&amp;Bind the papers…</source>
        <translation>合订文件(&amp;B)…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Where to put the folder of tables</source>
        <translation>数据表文件夹放在哪里</translation>
    </message>
    <message>
        <source>Where to put all papers</source>
        <translation>合订文件存到哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to put the evidence bundle</source>
        <translation>证据包存放位置</translation>
    </message>
    <message>
        <source>Evidence bundle (*.zip)</source>
        <translation>证据包 (*.zip)</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>The host's script</source>
        <translation>主持词</translation>
    </message>
    <message>
        <source>Preview with scores not released</source>
        <translation>预览：含未发布的得分</translation>
    </message>
    <message>
        <source>&amp;Write it anew from the record</source>
        <translation>按记录重新生成(&amp;W)</translation>
    </message>
    <message>
        <source>Set as pap&amp;er</source>
        <translation>排成文件(&amp;E)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Not to be read aloud: it holds scores not released.</source>
        <translation>不得宣读：其中有未发布的得分。</translation>
    </message>
    <message>
        <source>Where to save the text</source>
        <translation>文本存到哪里</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>无法存到 {path}：{why}</translation>
    </message>
    <message>
        <source>The text is saved: {path}</source>
        <translation>文本已存：{path}</translation>
    </message>
    <message>
        <source>Written from the record; it follows it until somebody types.</source>
        <translation>按记录生成，随记录更新，直到有人修改。</translation>
    </message>
    <message>
        <source>Edited by hand, and kept.</source>
        <translation>已手工修改，修改已保留。</translation>
    </message>
    <message>
        <source>Edited by hand, and the record went on since: look at the figures, or write it anew.</source>
        <translation>已手工修改，此后记录又有变化：请核对数字，或重新生成。</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>Entry in the incident log: what happened, who reported it, what was decided</source>
        <translation>记入现场情况：发生了什么、谁报告、怎样决定</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类别</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Supervision ended: {reason}</source>
        <translation>公证监督已终止：{reason}</translation>
    </message>
    <message>
        <source>{kind}, stands</source>
        <translation>{kind}（未撤回）</translation>
    </message>
    <message>
        <source>Objection no. {number} is withdrawn: what does the notary say? Only a notary at the desk (F4) may withdraw it.</source>
        <translation>撤回第 {number} 号异议：公证员怎样说明？只有坐在操作席上的公证员（F4）可以撤回。</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 号</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Withdrawn by the notary: {remark}</source>
        <translation>公证员已撤回：{remark}</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Word for word; Ctrl+Enter writes it down</source>
        <translation>照原话填写，Ctrl+回车记入</translation>
    </message>
    <message>
        <source>What was said or happened, word for word</source>
        <translation>异议或情况的原话</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>记入记录(&amp;W)</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记入记录</translation>
    </message>
    <message>
        <source>&amp;End of supervision…</source>
        <translation>终止监督(&amp;E)…</translation>
    </message>
    <message>
        <source>End of supervision</source>
        <translation>终止监督</translation>
    </message>
    <message>
        <source>With&amp;draw the objection…</source>
        <translation>撤回异议(&amp;D)…</translation>
    </message>
    <message>
        <source>Withdraw the objection</source>
        <translation>撤回异议</translation>
    </message>
    <message>
        <source>Objections and incidents, newest first</source>
        <translation>异议和现场情况，最新在前</translation>
    </message>
    <message>
        <source>Why did the notary refuse or leave? From now on every paper says that it is not supervised; this cannot be taken back.</source>
        <translation>公证员因何拒绝或离场？此后打印的文件都会注明未经公证监督，不能撤回。</translation>
    </message>
    <message>
        <source>End the supervision</source>
        <translation>终止公证监督</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Every unit</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Person: name or number</source>
        <translation>人员：姓名或编号</translation>
    </message>
    <message>
        <source>From, such as 09:00</source>
        <translation>起始时间，如 09:00</translation>
    </message>
    <message>
        <source>Until, such as 12:00</source>
        <translation>截止时间，如 12:00</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>操作记录，最新在前</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>{shown} of {count} acts</source>
        <translation>显示 {shown} 项，共 {count} 项操作</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal of all acts</source>
        <translation>全部操作记录</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>LiftPanel</name>
    <message>
        <source>The unit is recorded absent</source>
        <translation>本单位已记为缺席</translation>
    </message>
    <message>
        <source>Lift the absence</source>
        <translation>撤销缺席</translation>
    </message>
    <message>
        <source>Why it may report after all</source>
        <translation>准予补述职的原因</translation>
    </message>
    <message>
        <source>The organizer's written order</source>
        <translation>组织方书面决定（文号）</translation>
    </message>
</context>
<context>
    <name>LotLine</name>
    <message>
        <source>Numbers of the plan in the order drawn, with spaces between:</source>
        <translation>按抽出的先后填写单位序号，以空格分开：</translation>
    </message>
    <message>
        <source>Write the drawn order</source>
        <translation>记录抽签次序</translation>
    </message>
    <message>
        <source>Order: {names}</source>
        <translation>次序：{names}</translation>
    </message>
    <message>
        <source>No such number, or typed twice: {numbers}</source>
        <translation>没有这个序号，或重复：{numbers}</translation>
    </message>
    <message>
        <source>Still to be drawn: {names}</source>
        <translation>尚未抽出：{names}</translation>
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
        <source>Write the reason</source>
        <translation>写入原因</translation>
    </message>
    <message>
        <source>Why is the last start or stop taken back?</source>
        <translation>为什么撤回刚才的开始或停止：</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{written} It is in the incident log. Ask the host whether this time counts, act on the clock (F6, F7), and write the decision here.</source>
        <translation>{written}已记入现场情况。请问主持人这段时间是否计入，据此操作计时（F6、F7），并把决定写在这里。</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>写下决定</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>No. {number} of the incident log is written, word for word.</source>
        <translation>已逐字记入现场情况第 {number} 号。</translation>
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
        <source>This key is not a mark here</source>
        <translation>此键无效</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>不清</translation>
    </message>
    <message>
        <source>several marked</source>
        <translation>多选</translation>
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
        <source>New scheme from an existing one…</source>
        <translation>新方案：从现有方案另存…</translation>
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
    <name>NotaryPage</name>
    <message>
        <source>For the notary</source>
        <translation>公证监督</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>票数核对</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样核对</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异议和情况</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Paper and data</source>
        <translation>纸面核对</translation>
    </message>
    <message>
        <source>The sample is in the record</source>
        <translation>抽样核对已写入记录</translation>
    </message>
    <message>
        <source>It is in the record, word for word</source>
        <translation>已照原话记入记录</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This plan has no hearing day; its figures are recorded on the Year page.</source>
        <translation>本方案没有听证日，各项成绩在“年度”页录入。</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>未能保存到 {path}：{why}</translation>
    </message>
    <message>
        <source>{count} PDF saved: {path}</source>
        <translation>已保存 {count} 个 PDF：{path}</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>所示文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
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
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>{pages} pages were sent to the printer</source>
        <translation>已送打印机 {pages} 页</translation>
    </message>
    <message>
        <source>The printer did not take the papers</source>
        <translation>打印机没有接收文件，请检查打印机</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页显示</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Stage of the day</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Before the hearing: rules, draw, ballots, zero report</source>
        <translation>会前：规则、抽取、评议票、零票报告</translation>
    </message>
    <message>
        <source>In the hall: speeches, ballots, groups</source>
        <translation>会场：述职、票数核对、组别汇总</translation>
    </message>
    <message>
        <source>Every unit: tally sheet, ballot list</source>
        <translation>各单位：计票汇总表、录入明细表</translation>
    </message>
    <message>
        <source>Corrections, recounts, samples, revised rules</source>
        <translation>更正、重新计票、抽样、修订规则</translation>
    </message>
    <message>
        <source>At the end: incidents, notary, seals, hand-over</source>
        <translation>会后：现场情况、公证监督、封存、移交</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Papers of this stage</source>
        <translation>本阶段的文书</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>显示的版本</translation>
    </message>
    <message>
        <source>Print again, counted…</source>
        <translation>重印（计数）…</translation>
    </message>
    <message>
        <source>Copy stamped void, counted</source>
        <translation>作废副本（计数）</translation>
    </message>
    <message>
        <source>There is no paper of this stage yet.</source>
        <translation>本阶段还没有文书。</translation>
    </message>
    <message>
        <source>As it would print now</source>
        <translation>按现在的记录打印</translation>
    </message>
    <message>
        <source>✓ printed</source>
        <translation>✓ 已打印</translation>
    </message>
    <message>
        <source>▶ can be printed</source>
        <translation>▶ 可打印</translation>
    </message>
    <message>
        <source>… draft</source>
        <translation>… 草稿</translation>
    </message>
    <message>
        <source>— not yet</source>
        <translation>— 尚不能打印</translation>
    </message>
    <message>
        <source>{count} reprints</source>
        <translation>重印 {count} 次</translation>
    </message>
    <message>
        <source>V{version} as stored</source>
        <translation>第 {version} 版（已存）</translation>
    </message>
    <message>
        <source>void, replaced by V{version}</source>
        <translation>已作废，由第 {version} 版替代</translation>
    </message>
    <message>
        <source>printed again {count} times, {void} of them stamped</source>
        <translation>重印 {count} 次，其中作废副本 {void} 次</translation>
    </message>
    <message>
        <source>The stamped copy is in hand; print it or save it.</source>
        <translation>作废副本已备好，可打印或保存。</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers printed</source>
        <translation>印制张数</translation>
    </message>
    <message>
        <source>Alternates judging this unit</source>
        <translation>本单位由候补代表评议（人）</translation>
    </message>
    <message>
        <source>Ballots out of the box</source>
        <translation>收回张数</translation>
    </message>
    <message>
        <source>Foreign papers (other stamp or colour)</source>
        <translation>非本轮票（印章或颜色不符）</translation>
    </message>
    <message>
        <source>What became of one missing ballot</source>
        <translation>未交回票的情况（逐张）</translation>
    </message>
    <message>
        <source>Ballots counted again</source>
        <translation>重新清点张数</translation>
    </message>
    <message>
        <source>Foreign papers counted again</source>
        <translation>重新清点的非本轮票</translation>
    </message>
    <message>
        <source>Why it was counted again, and by whom</source>
        <translation>重新清点的原因和清点人</translation>
    </message>
    <message>
        <source>Why the round is void</source>
        <translation>本轮作废的原因</translation>
    </message>
    <message>
        <source>Issue the ballots</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Collect the ballots</source>
        <translation>收票</translation>
    </message>
    <message>
        <source>Minute a missing ballot</source>
        <translation>说明未交回的票</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Declare the round void</source>
        <translation>宣布本轮作废</translation>
    </message>
    <message>
        <source>The papers were shuffled and then numbered from 1</source>
        <translation>已打乱顺序，并从 1 起编号</translation>
    </message>
    <message>
        <source>Issue ballots</source>
        <translation>确认发票</translation>
    </message>
    <message>
        <source>Exchange a spoiled paper</source>
        <translation>换一张污损票</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>确认收票</translation>
    </message>
    <message>
        <source>Minute it</source>
        <translation>记录一张</translation>
    </message>
    <message>
        <source>Write the recount</source>
        <translation>记录重新清点</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>宣布作废</translation>
    </message>
    <message>
        <source>The unit is absent; there is nothing to ballot.</source>
        <translation>本单位缺席，不投票。</translation>
    </message>
    <message>
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</source>
        <translation>第 {round} 轮：在场 {present} 人，回避 {recused} 人，应发 {issued} 张</translation>
    </message>
    <message>
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots issued</source>
        <translation>第 {round} 轮：在场 {present} 人，回避 {recused} 人，发出 {issued} 张</translation>
    </message>
    <message>
        <source>{printed} printed, {exchanged} exchanged</source>
        <translation>印制 {printed} 张，换票 {exchanged} 张</translation>
    </message>
    <message>
        <source>{returned} returned, {foreign} foreign, {unused} unused, {unreturned} not returned ({minuted} minuted)</source>
        <translation>收回 {returned} 张，非本轮票 {foreign} 张，剩余 {unused} 张，未交回 {unreturned} 张（已说明 {minuted} 张）</translation>
    </message>
    <message>
        <source>The round before is void: {reason}</source>
        <translation>上一轮已作废：{reason}</translation>
    </message>
    <message>
        <source>Booklets: the {count} units of the group are handed out and collected together, and every unit is keyed by the same sheet numbers.</source>
        <translation>本组 {count} 个单位用册式票：一并发放、收回，各单位按同一编号录入。</translation>
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
    <name>PinLine</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PIN (what is typed is not shown)</source>
        <translation>口令（输入时不显示）</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Who is issued a new PIN</source>
        <translation>为谁重新发放口令</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>重新发放</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key (0 = never)</source>
        <translation>多少分钟无人操作后锁定（0 为不锁定）</translation>
    </message>
    <message>
        <source>{who}: note this PIN down now. It is shown only this once.</source>
        <translation>{who}：请现在记下口令，口令只显示这一次。</translation>
    </message>
    <message>
        <source>Everybody has a PIN; it is asked for at F4 and at every second key.</source>
        <translation>人人已有口令；按 F4 换人和两人共同进行时输入。</translation>
    </message>
    <message>
        <source>Without a PIN yet: {people}. Once anybody has one, everybody needs one to sit down. Let the people come to the screen one after the other.</source>
        <translation>还没有口令：{people}。只要有一人有了口令，其他人也须凭口令入座。请各人依次单独到屏幕前。</translation>
    </message>
    <message>
        <source>Issue the PINs</source>
        <translation>发放口令</translation>
    </message>
    <message>
        <source>Noted down: next person</source>
        <translation>已记下，下一位</translation>
    </message>
    <message>
        <source>Noted down</source>
        <translation>已记下</translation>
    </message>
</context>
<context>
    <name>PinsDue</name>
    <message>
        <source>To the PINs</source>
        <translation>去发放口令</translation>
    </message>
    <message>
        <source>▲ No PIN yet: {people}. In an official hearing the organizer issues one to everybody before the rules are frozen.</source>
        <translation>▲ 还没有口令：{people}。正式听证由组织者先给每人发放口令，才能冻结规则。</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
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
</context>
<context>
    <name>PoolTreatment</name>
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
        <source>{people} people</source>
        <translation>共 {people} 人</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>问题：{count} 条</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
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
    <name>QuotaTable</name>
    <message>
        <source>Sector or value</source>
        <translation>界别或取值</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可抽取</translation>
    </message>
    <message>
        <source>Seats (at least)</source>
        <translation>名额（最少）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>比例 %</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Remove the line {line}</source>
        <translation>删去“{line}”一行</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
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
        <source>{rows} rows, {blank} of them blank</source>
        <translation>{rows} 行，其中空行 {blank}</translation>
    </message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message>
        <source>Let the computer read aloud</source>
        <translation>由计算机朗读</translation>
    </message>
    <message>
        <source>Keyed marks to be read back</source>
        <translation>待核对的录入内容</translation>
    </message>
    <message>
        <source>Marks found on the paper</source>
        <translation>纸质票上的等次</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>第 {sheet} 号</translation>
    </message>
    <message>
        <source>Every keyed sheet was read back.</source>
        <translation>已录的票全部核对完毕。</translation>
    </message>
    <message>
        <source>Key what is on the paper.</source>
        <translation>请按纸质票重新录入。</translation>
    </message>
    <message>
        <source>Does the paper say the same?   1 = yes   2 = no    ({left} to go)</source>
        <translation>与纸质票一致吗？　1＝一致　2＝不一致　（还有 {left} 张）</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Show the checks</source>
        <translation>查看核验项目</translation>
    </message>
    <message>
        <source>Record on all the same…</source>
        <translation>仍继续记录…</translation>
    </message>
    <message>
        <source>Why does the day go on? The reason is recorded with the failing checks.</source>
        <translation>为什么仍继续？原因和不符的核验项一并记入现场情况。</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>继续记录</translation>
    </message>
    <message>
        <source>✗ READ ONLY: this record fails verification. {why}
The order of its acts is whole; nothing can be recorded, papers and findings can be saved.</source>
        <translation>✗ 只供查看：本记录核验不符。{why}
各条操作前后相扣；不能再记入，文件和核验结果可以另存。</translation>
    </message>
    <message>
        <source>✗ READ ONLY: this record fails verification. {why}
Acts 1 to {acts} are sound and shown; nothing can be recorded, papers and findings can be saved.</source>
        <translation>✗ 只供查看：本记录核验不符。{why}
现显示核验无误的第 1 至 {acts} 条；不能再记入，文件和核验结果可以另存。</translation>
    </message>
</context>
<context>
    <name>RecountPanel</name>
    <message>
        <source>A supervisor asks for it</source>
        <translation>监票人提出</translation>
    </message>
    <message>
        <source>The notary asks for it</source>
        <translation>公证员提出</translation>
    </message>
    <message>
        <source>The organizer asks for it</source>
        <translation>组织方提出</translation>
    </message>
    <message>
        <source>Who asks for the recount</source>
        <translation>由谁提出重新计票</translation>
    </message>
    <message>
        <source>Ask for a recount of all papers</source>
        <translation>请求全部票重新计票</translation>
    </message>
    <message>
        <source>Begin the recount</source>
        <translation>开始重新计票</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>提出人姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who keys it, nobody who keyed before</source>
        <translation>由谁重新录入（未录过本单位票的人）</translation>
    </message>
    <message>
        <source>What stands on the paper, by two</source>
        <translation>对照原票，由两人认定</translation>
    </message>
    <message>
        <source>These marks are on the paper</source>
        <translation>票面就是这些标记</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>认定理由</translation>
    </message>
    <message>
        <source>First decider</source>
        <translation>认定人一</translation>
    </message>
    <message>
        <source>Second decider</source>
        <translation>认定人二</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>票面标记</translation>
    </message>
    <message>
        <source>Papers that differ</source>
        <translation>不一致的票</translation>
    </message>
    <message>
        <source>No recount was asked for.</source>
        <translation>没有重新计票。</translation>
    </message>
    <message>
        <source>Key the papers under Keying (F2).</source>
        <translation>请到“录入”重新录入各票（F2）。</translation>
    </message>
    <message>
        <source>No. {sheet}: counted {counted}, recounted {recounted}</source>
        <translation>第 {sheet} 号：原计 {counted}，重计 {recounted}</translation>
    </message>
</context>
<context>
    <name>RecoveredNotice</name>
    <message>
        <source>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</source>
        <translation>述职期间程序重新启动过，用时已按系统时间接续，请核对后确认。</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>确认计时</translation>
    </message>
</context>
<context>
    <name>RecusalPanel</name>
    <message>
        <source>Will not be drawn: {count}</source>
        <translation>不参加抽取：{count} 人</translation>
    </message>
    <message>
        <source>Name, id or pinyin initials</source>
        <translation>姓名、编号或拼音首字母</translation>
    </message>
    <message>
        <source>Person not to be drawn</source>
        <translation>不参加抽取的人员</translation>
    </message>
    <message>
        <source>Reason, one word</source>
        <translation>原因（一个词）</translation>
    </message>
    <message>
        <source>Reason of the recusal, one word</source>
        <translation>回避原因（一个词）</translation>
    </message>
    <message>
        <source>People who will not be drawn</source>
        <translation>不参加抽取的人员名单</translation>
    </message>
    <message>
        <source>Bar from the draw</source>
        <translation>列为回避</translation>
    </message>
    <message>
        <source>Let the chosen one in again</source>
        <translation>恢复选中的人员</translation>
    </message>
    <message>
        <source>{count} people match; go on typing until it is one</source>
        <translation>有 {count} 人相符，请继续输入到只剩一人</translation>
    </message>
</context>
<context>
    <name>ReopenedPage</name>
    <message>
        <source>Opened again after an interruption</source>
        <translation>中断后重新打开</translation>
    </message>
    <message>
        <source>It differs: to the ballots</source>
        <translation>不一致，到投票计票</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The last one: no. {sheet}</source>
        <translation>最后一张：第 {sheet} 号</translation>
    </message>
    <message>
        <source>It is the same: go on</source>
        <translation>一致，继续</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>1. The record that is damaged or lost; may stay empty. It is only read.</source>
        <translation>1. 损坏或丢失的记录；可以不选。只读取，不改动。</translation>
    </message>
    <message>
        <source>2. A copy of it. It is verified and shown here before anything is written.</source>
        <translation>2. 它的一份备份。先核验并在此显示，核验之前什么也不写。</translation>
    </message>
    <message>
        <source>3. A new name. Nothing is written over, and the record says it was restored.</source>
        <translation>3. 另起新名。不覆盖任何文件，恢复一事写入记录。</translation>
    </message>
    <message>
        <source>The damaged record…</source>
        <translation>损坏的记录…</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Write it under a new name and open it…</source>
        <translation>以新名写出并打开…</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>正在核验备份</translation>
    </message>
    <message>
        <source>{title} (rehearsal)</source>
        <translation>{title}（演练）</translation>
    </message>
    <message>
        <source>File {hearing}, {acts} acts</source>
        <translation>听证文件 {hearing}，共 {acts} 条</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>链首 {head}</translation>
    </message>
    <message>
        <source>Last act: {act}</source>
        <translation>最后一条：{act}</translation>
    </message>
    <message>
        <source>Not compared with a damaged record.</source>
        <translation>未与损坏的记录对照。</translation>
    </message>
    <message>
        <source>The damaged record cannot be compared: {why}</source>
        <translation>损坏的记录无法对照：{why}</translation>
    </message>
    <message>
        <source>▲ The damaged record does not go on from this copy: it is another hearing, or was changed before the copy ends.</source>
        <translation>▲ 损坏的记录并不接续这份备份：或是另一场听证，或在备份截止前已被改动。</translation>
    </message>
    <message>
        <source>Acts of the damaged record that this copy lacks: {missing}. Enter them again from the papers.</source>
        <translation>比损坏的记录少 {missing} 条，须对照纸质票和已打印文件补录。</translation>
    </message>
    <message>
        <source>✓ The copy is sound. {checks}</source>
        <translation>✓ 备份完好。{checks}</translation>
    </message>
    <message>
        <source>✗ This copy cannot be used; choose an older one. {checks}</source>
        <translation>✗ 这份备份不能用，请改选更早的一份。{checks}</translation>
    </message>
    <message>
        <source>The damaged record</source>
        <translation>损坏的记录</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} 恢复</translation>
    </message>
    <message>
        <source>Where the restored record shall stand</source>
        <translation>恢复后的记录存放位置</translation>
    </message>
    <message>
        <source>Restored: {acts} acts, {path}. Compare the last papers, then go on.</source>
        <translation>已恢复：{acts} 条，{path}。请先与最后几份纸质文件核对，再继续。</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>评议记录 (*.hearing)</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Units by rank</source>
        <translation>按名次排列的单位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>计票(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>锁定(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Print sheets</source>
        <translation>打印计票单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>签字(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>公布(&amp;R)</translation>
    </message>
    <message>
        <source>Release &amp;all that are due…</source>
        <translation>公布全部待公布得分(&amp;A)…</translation>
    </message>
    <message>
        <source>Show on the hall's screen (&amp;H)</source>
        <translation>在大屏幕上显示(&amp;H)</translation>
    </message>
    <message>
        <source>Absent, outside the ranking: {reason}</source>
        <translation>缺席，不参加排名：{reason}</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未计票</translation>
    </message>
    <message>
        <source>Shares its rank with {below}</source>
        <translation>与“{below}”并列</translation>
    </message>
    <message>
        <source>1 mark changed by one step would swap it with {below}</source>
        <translation>只要有 1 项评议改动一个等次，就会与“{below}”交换名次</translation>
    </message>
    <message>
        <source>{count} one-step changes of marks would swap it with {below}</source>
        <translation>须有 {count} 项评议各改动一个等次，才会与“{below}”交换名次</translation>
    </message>
    <message>
        <source>Signed by {names}</source>
        <translation>已签字：{names}</translation>
    </message>
    <message>
        <source> tied</source>
        <translation>（并列）</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>评议结果</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>得分图</translation>
    </message>
    <message>
        <source>Host's script</source>
        <translation>主持词</translation>
    </message>
    <message>
        <source>Scores as bars</source>
        <translation>得分条形图</translation>
    </message>
    <message>
        <source>Lock the figures of {name}? From then on a change needs a reason and a correction report.</source>
        <translation>锁定“{name}”的计票结果吗？锁定以后如需更改，须说明原因并出具更正报告。</translation>
    </message>
    <message>
        <source>Lock the figures</source>
        <translation>锁定结果</translation>
    </message>
    <message>
        <source>Who signed the sheet of {name}? Copy the names from the paper.</source>
        <translation>“{name}”的计票单由谁签字？请照纸面抄录姓名。</translation>
    </message>
    <message>
        <source>Release the scores of {count} units to the hall?</source>
        <translation>向会场公布 {count} 个单位的得分吗？</translation>
    </message>
    <message>
        <source>Release the scores</source>
        <translation>公布得分</translation>
    </message>
    <message>
        <source>The hall sees the released scores</source>
        <translation>大屏幕正在显示已公布的得分</translation>
    </message>
    <message>
        <source>Type one number for each of these units, separated by spaces</source>
        <translation>请为每个单位输入一个数，用空格分开</translation>
    </message>
</context>
<context>
    <name>ResultsPapers</name>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tally sheet of the unit (D8)</source>
        <translation>单位计票汇总表（D8）</translation>
    </message>
    <message>
        <source>Ballot list of the unit (D9)</source>
        <translation>录入明细表（D9）</translation>
    </message>
    <message>
        <source>Summary of the group (D10)</source>
        <translation>组别得分汇总表（D10）</translation>
    </message>
    <message>
        <source>Reconciliation of the group (D7)</source>
        <translation>票数核对表（D7）</translation>
    </message>
    <message>
        <source>Speech record of the group (D6)</source>
        <translation>述职计时记录（D6）</translation>
    </message>
    <message>
        <source>All papers of this group</source>
        <translation>本组全部文件</translation>
    </message>
    <message>
        <source>Recount record of the unit (D14)</source>
        <translation>复核（重新计票）记录（D14）</translation>
    </message>
    <message>
        <source>Sample record of the unit (D14A)</source>
        <translation>抽样核对记录（D14A）</translation>
    </message>
</context>
<context>
    <name>RevisedPanel</name>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{file}: what differs from the rules signed</source>
        <translation>{file}：与已签署规则的不同之处</translation>
    </message>
    <message>
        <source>The sentences of the rule sheet are the same.</source>
        <translation>规则确认单的文字相同。</translation>
    </message>
    <message>
        <source>The revised scheme</source>
        <translation>修订后的方案</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>方案 (*.toml)</translation>
    </message>
    <message>
        <source>Rules are not changed after the first ballot: the hearing ends under the rules that were signed. The organizer may have the same marks counted by revised rules as well, on a paper of its own (D10A) that says so and decides nothing.</source>
        <translation>首张票发出后规则不再更改，本次评议按已签署的规则结束。组织方可以另外下令按修订规则计算同样的票，单独成文（D10A）并注明，不改变已签署的结果。</translation>
    </message>
    <message>
        <source>Choose the revised scheme…</source>
        <translation>选择修订后的方案…</translation>
    </message>
    <message>
        <source>Units as signed and by the revised rules</source>
        <translation>各单位按签署规则和修订规则的结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As signed: score · rank</source>
        <translation>签署规则：得分 · 名次</translation>
    </message>
    <message>
        <source>Revised: score · rank</source>
        <translation>修订规则：得分 · 名次</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Ordered by the organizer</source>
        <translation>组织方的决定</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Which rule was wrong</source>
        <translation>哪条规则有误</translation>
    </message>
    <message>
        <source>The organizer's written order</source>
        <translation>组织方书面决定（文号）</translation>
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
        <source>As a new scheme…</source>
        <translation>另存为新方案…</translation>
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
        <source>Worked example and rules in words</source>
        <translation>计算示例和规则说明</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>需要改正</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>打印样式</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>口令</translation>
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
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>本次听证还没有方案，请在新建听证时选择。</translation>
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
    <name>RunHistory</name>
    <message>
        <source>committed, not held yet</source>
        <translation>已承诺，尚未抽取</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>given up before the first throw: {reason}</source>
        <translation>掷骰前放弃：{reason}</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>Run {number}, {draw}: {end}</source>
        <translation>第 {number} 次，{draw}：{end}</translation>
    </message>
    <message>
        <source> (drawn again because: {reason})</source>
        <translation>（重新抽取的原因：{reason}）</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The notary names digits that nobody could foresee. The sheets follow from them. Read each paper and key its marks; only then is the record shown.</source>
        <translation>公证员当场报出或掷出事先无人知道的数字，票号由数字得出。逐张看纸质票，录入票面标记，然后才显示记录。</translation>
    </message>
    <message>
        <source>Unit whose papers are compared</source>
        <translation>核对哪个单位的票</translation>
    </message>
    <message>
        <source>Digits the notary names</source>
        <translation>公证员指定的数字</translation>
    </message>
    <message>
        <source>The notary's remark; why sheets were not read</source>
        <translation>公证员说明；有票未核对时写明原因</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>抽取张数</translation>
    </message>
    <message>
        <source> sheets</source>
        <translation> 张</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>票面标记</translation>
    </message>
    <message>
        <source>&amp;Draw the sheets</source>
        <translation>抽取票号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End the sample</source>
        <translation>结束抽样核对(&amp;E)</translation>
    </message>
    <message>
        <source>{unit} (sample under way)</source>
        <translation>{unit}（抽样核对进行中）</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name}登录</translation>
    </message>
    <message>
        <source>Sample {number}, digits {seed}. Key of the tickets: {key}</source>
        <translation>第 {number} 次抽样，数字 {seed}。签号密钥：{key}</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>第 {sheet} 号</translation>
    </message>
    <message>
        <source>The sample has ended; its record is among the papers of the results.</source>
        <translation>抽样核对已结束，记录在“结果”页的文件中打印。</translation>
    </message>
    <message>
        <source>It differs: read {read}, on record {counted}. Look at the paper together.   1 = as read, the record is wrong   2 = as recorded, it was misread</source>
        <translation>不符：所读 {read}，记录 {counted}。请一同再看纸质票。　1 = 票面如所读，记录有误　　2 = 票面如记录，是读错</translation>
    </message>
    <message>
        <source>Two ruled upon this paper: key what they wrote on its back.</source>
        <translation>这张票经两人裁定：请录入裁定人写在票背面的标记。</translation>
    </message>
    <message>
        <source>Key what stands on the paper; the record is shown afterwards.</source>
        <translation>请录入票面标记，录完才显示记录。</translation>
    </message>
    <message>
        <source>All sheets agree with the record. End the sample.</source>
        <translation>抽取的票与记录全部相符，可以结束抽样核对。</translation>
    </message>
    <message>
        <source>Sheets {sheets} differ. End the sample; then set them right under Corrections: key them anew before the lock, correct them after it.</source>
        <translation>第 {sheets} 号票不符。请结束抽样核对，再到“更正”页改正：锁定前搁置重录，锁定后按票号更正。</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Sheets drawn</source>
        <translation>抽取的票</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>票面</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 相符</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ 不符</translation>
    </message>
</context>
<context>
    <name>SchemeCheck</name>
    <message>
        <source>To be corrected: {count}. Choose one to go there.</source>
        <translation>有{count}处需要改正，点击即可转到该处。</translation>
    </message>
    <message>
        <source>The scheme can be saved. To be looked at: {count}.</source>
        <translation>方案可以保存；另有{count}处请留意。</translation>
    </message>
    <message>
        <source>Nothing is wrong. The scheme can be saved.</source>
        <translation>没有发现问题，方案可以保存。</translation>
    </message>
    <message>
        <source>What is wrong; Enter goes there</source>
        <translation>存在的问题，按回车转到该处</translation>
    </message>
    <message>
        <source>Worked example and rules in words</source>
        <translation>算例和规则说明</translation>
    </message>
    <message>
        <source>Where each rule comes from</source>
        <translation>各条规则的依据</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Begin with</source>
        <translation>从哪个方案开始</translation>
    </message>
    <message>
        <source>{title} (own: {id})</source>
        <translation>{title}（自编：{id}）</translation>
    </message>
    <message>
        <source>{title} (draft: {id})</source>
        <translation>{title}（草稿：{id}）</translation>
    </message>
    <message>
        <source>New scheme from it</source>
        <translation>以此新建</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编写</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Write a scheme</source>
        <translation>编写方案</translation>
    </message>
    <message>
        <source>Another scheme…</source>
        <translation>换一个方案…</translation>
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
        <source>Save as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Units from a file…</source>
        <translation>从文件导入单位…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>表格文件 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Units from a file</source>
        <translation>从文件导入单位</translation>
    </message>
    <message>
        <source>{file}: {count} units listed in place of those before.</source>
        <translation>{file}：已导入{count}个单位，替换了原来的单位。可以撤销。</translation>
    </message>
    <message>
        <source>What was written since the last saving would be lost.</source>
        <translation>上次保存以后所作的修改将会丢失。</translation>
    </message>
    <message>
        <source>Begin without saving</source>
        <translation>不保存，重新开始</translation>
    </message>
    <message>
        <source>Kept as a draft; no hearing can be begun by it yet. {path}</source>
        <translation>已存为草稿，还不能用来新建评议。{path}</translation>
    </message>
    <message>
        <source>Saved. It can be chosen for a new hearing now. {path}</source>
        <translation>已保存，新建评议时可以选用。{path}</translation>
    </message>
    <message>
        <source>Choose a scheme to begin with. A scheme of the program stays as it is; what you write becomes a scheme of its own.</source>
        <translation>请先选一个相近的方案作为底稿。程序自带的方案不会改动，您编写的内容另存为一个新方案。</translation>
    </message>
    <message>
        <source>{title}. Not saved yet.</source>
        <translation>{title}。尚未保存。</translation>
    </message>
    <message>
        <source>{title}. Saved.</source>
        <translation>{title}。已保存。</translation>
    </message>
</context>
<context>
    <name>SchemeStep</name>
    <message>
        <source>This plan has no hearing day, so nothing is asked here.</source>
        <translation>本方案不召开听证大会，这一步不用填写。</translation>
    </message>
</context>
<context>
    <name>SealedPool</name>
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
    <message>
        <source>Show on the hall's screen</source>
        <translation>投到大屏</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Record the signatures</source>
        <translation>登记签字</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>SignInList</name>
    <message>
        <source>Pinyin initials, name or number; Enter signs in</source>
        <translation>输入姓名拼音首字母、姓名或编号，回车签到</translation>
    </message>
    <message>
        <source>Find a delegate</source>
        <translation>查找代表</translation>
    </message>
    <message>
        <source>Delegates called</source>
        <translation>应到代表名单</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>alternate, sits for {name}</source>
        <translation>候补，替 {name}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>{time} 离场</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign-in of the delegates</source>
        <translation>评议代表签到</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>No panel has been drawn yet</source>
        <translation>尚未抽选评议代表</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} 已签到</translation>
    </message>
    <message>
        <source>Nobody called matches “{typed}”</source>
        <translation>名单中没有与“{typed}”相符的代表</translation>
    </message>
    <message>
        <source>Type initials, a name or a number first</source>
        <translation>请先输入拼音首字母、姓名或编号</translation>
    </message>
    <message>
        <source>Why is {name} absent?</source>
        <translation>{name} 因何缺席？</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>登记缺席</translation>
    </message>
    <message>
        <source>Why does {name} leave before the end?</source>
        <translation>{name} 因何提前离场？</translation>
    </message>
    <message>
        <source>Record the leaving</source>
        <translation>登记离场</translation>
    </message>
    <message>
        <source>Why does {name} give the seat up? The next alternate will have it for good.</source>
        <translation>{name} 因何退出？席位将由下一名候补代表递补，不再退还。</translation>
    </message>
    <message>
        <source>Seat the alternate</source>
        <translation>递补候补代表</translation>
    </message>
    <message>
        <source>Which unit will {name} not judge, and why?</source>
        <translation>{name} 对哪个单位回避？原因是什么？</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>登记回避</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why does the recusal of {name} for {unit} not apply?</source>
        <translation>{name} 对“{unit}”的回避提示为什么不适用？</translation>
    </message>
    <message>
        <source>Dismiss the recusal</source>
        <translation>登记不适用</translation>
    </message>
    <message>
        <source>Close the sign-in with {present} of {seats} seats present? Whoever comes later counts as late, and no alternate can be seated any more.</source>
        <translation>应到 {seats} 人，实到 {present} 人，现在结束签到吗？此后到场的按迟到登记，也不能再递补候补代表。</translation>
    </message>
    <message>
        <source>{count} recusals found are neither confirmed nor dismissed.</source>
        <translation>还有 {count} 条回避提示没有确认，也没有登记不适用。</translation>
    </message>
    <message>
        <source>Close the sign-in</source>
        <translation>结束签到</translation>
    </message>
    <message>
        <source>The sign-in is closed</source>
        <translation>签到已经结束</translation>
    </message>
    <message>
        <source>Nobody is left to sit for {name}; the seat stays empty</source>
        <translation>没有候补代表可以递补 {name}，席位空缺</translation>
    </message>
    <message>
        <source>{seated} sits for {name}; sign in now or record as absent</source>
        <translation>{seated} 递补 {name}，请为其签到或登记缺席</translation>
    </message>
</context>
<context>
    <name>SignInSide</name>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>提前离场</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>已递补</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>应到席位</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>签到(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Absent…</source>
        <translation>缺席(&amp;A)…</translation>
    </message>
    <message>
        <source>Seat the al&amp;ternate…</source>
        <translation>递补(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Leaves…</source>
        <translation>离场(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Recusal…</source>
        <translation>回避(&amp;R)…</translation>
    </message>
    <message>
        <source>Does not appl&amp;y…</source>
        <translation>不适用(&amp;Y)…</translation>
    </message>
    <message>
        <source>Confirm this re&amp;cusal</source>
        <translation>确认此项回避(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print the sign-in form</source>
        <translation>打印签到表(&amp;P)</translation>
    </message>
    <message>
        <source>Show the form printed last</source>
        <translation>查看最近打印的签到表</translation>
    </message>
    <message>
        <source>Recusals found by employer</source>
        <translation>按工作单位查出的回避</translation>
    </message>
    <message>
        <source>{name} ({employer}) works for {unit}</source>
        <translation>{name}（{employer}）在“{unit}”工作</translation>
    </message>
    <message>
        <source>{name} ({employer}) works under the same authority as {unit}</source>
        <translation>{name}（{employer}）与“{unit}”同属一个主管部门</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>已于 {time} 结束签到</translation>
    </message>
    <message>
        <source>Close the sign-in…</source>
        <translation>结束签到…</translation>
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
        <translation>所选单位</translation>
    </message>
    <message>
        <source>Speaker's name</source>
        <translation>述职人姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reason of absence</source>
        <translation>缺席原因</translation>
    </message>
    <message>
        <source>The head of the unit speaks in person</source>
        <translation>由主要负责人本人述职</translation>
    </message>
    <message>
        <source>Call to report</source>
        <translation>请上台述职</translation>
    </message>
    <message>
        <source>Written report received</source>
        <translation>书面述职已收</translation>
    </message>
    <message>
        <source>Unit is absent</source>
        <translation>登记缺席</translation>
    </message>
</context>
<context>
    <name>SpeechList</name>
    <message>
        <source>Not called yet</source>
        <translation>未上台</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已请上台</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>正在述职</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已述职</translation>
    </message>
    <message>
        <source>Written report awaited</source>
        <translation>待交书面述职</translation>
    </message>
    <message>
        <source>Written report received</source>
        <translation>书面述职已收</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Units in reporting order</source>
        <translation>单位（按述职顺序）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>述职情况</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>述职人</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>not the head</source>
        <translation>非主要负责人</translation>
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
        <translation>述职</translation>
    </message>
    <message>
        <source>Test: one minute left</source>
        <translation>试音：还剩一分钟</translation>
    </message>
    <message>
        <source>Test: time is up</source>
        <translation>试音：时间到</translation>
    </message>
    <message>
        <source>Why was the clock paused?</source>
        <translation>为什么暂停计时？</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>写入原因</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>会场中断</translation>
    </message>
    <message>
        <source>Why is the last key taken back?</source>
        <translation>为什么撤销上一步？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>key pressed by mistake</source>
        <translation>误按</translation>
    </message>
    <message>
        <source>Played. Could the hall hear it?</source>
        <translation>已播放。会场听得到吗？</translation>
    </message>
    <message>
        <source>No audio device found: signals are flashed on the screens instead.</source>
        <translation>未发现音频设备：信号改为屏幕闪烁。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
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
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
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
        <source>By the scheme you choose, from the first figure to the locked result.</source>
        <translation>按所选规则演练，从第一项得分到锁定年度结果。</translation>
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
        <source>Open a rehearsal year</source>
        <translation>打开演练年度</translation>
    </message>
    <message>
        <source>Practise keying</source>
        <translation>练习录票</translation>
    </message>
    <message>
        <source>Schemes with a year's result</source>
        <translation>设年度结果的规则</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
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
        <source>The notary objects ({count})</source>
        <translation>公证员提出异议（{count}）</translation>
    </message>
    <message>
        <source>Not supervised by a notary</source>
        <translation>未经公证监督</translation>
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
    <name>StepsPanel</name>
    <message>
        <source>Steps of the correction</source>
        <translation>更正步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>On paper besides: seal the envelope anew and sign across the flap; if the notary's statement was read already, inform the notary office in writing; a written report to the leading group after the meeting.</source>
        <translation>此外在纸面上完成：信封重新封存并骑缝签字；公证词已宣读的，书面告知公证机构；会后向领导小组书面报告。</translation>
    </message>
    <message>
        <source>Nothing of this unit was corrected after the lock.</source>
        <translation>本单位锁定后没有更正。</translation>
    </message>
    <message>
        <source>Correction {subject}: {name}, sheet {sheets}</source>
        <translation>更正 {subject}：{name}，第 {sheets} 号票</translation>
    </message>
    <message>
        <source>To be read out: {text}</source>
        <translation>宣读内容：{text}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>▶ to do</source>
        <translation>▶ 待办</translation>
    </message>
    <message>
        <source>… later</source>
        <translation>… 稍后</translation>
    </message>
    <message>
        <source>The marks are set right, reason and witnesses recorded</source>
        <translation>票面已更正，原因和见证人已记录</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>重新计票</translation>
    </message>
    <message>
        <source>Locked as the new version</source>
        <translation>锁定为新版本</translation>
    </message>
    <message>
        <source>Correction report D12 printed</source>
        <translation>打印更正报告 D12</translation>
    </message>
    <message>
        <source>Tally sheet D8 and ballot list D9 of the new version printed</source>
        <translation>打印新版计票汇总表 D8 和录入明细表 D9</translation>
    </message>
    <message>
        <source>The old papers copied with 作废 across them</source>
        <translation>旧版文件加盖“作废”</translation>
    </message>
    <message>
        <source>Group summary D10 printed anew</source>
        <translation>重新打印组别得分汇总表 D10</translation>
    </message>
    <message>
        <source>Signed anew by all who sign the sheet</source>
        <translation>全体签字人重新签字</translation>
    </message>
    <message>
        <source>Released to the hall</source>
        <translation>向会场公布</translation>
    </message>
    <message>
        <source>Read out in the hall, and recorded</source>
        <translation>当场宣读并记录</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计票</translation>
    </message>
    <message>
        <source>Lock the new version…</source>
        <translation>锁定新版本…</translation>
    </message>
    <message>
        <source>Print the correction report</source>
        <translation>打印更正报告</translation>
    </message>
    <message>
        <source>Print the new sheets</source>
        <translation>打印新版文件</translation>
    </message>
    <message>
        <source>Copy the old papers as void</source>
        <translation>旧版加盖作废</translation>
    </message>
    <message>
        <source>Print the new summary</source>
        <translation>打印新汇总表</translation>
    </message>
    <message>
        <source>Record the signatures…</source>
        <translation>记录签字…</translation>
    </message>
    <message>
        <source>Release the score</source>
        <translation>公布得分</translation>
    </message>
    <message>
        <source>Show it to the hall and record it…</source>
        <translation>向会场展示并记录…</translation>
    </message>
</context>
<context>
    <name>SumsView</name>
    <message>
        <source>Papers of every unit</source>
        <translation>各单位票数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印制</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换票</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Round void</source>
        <translation>本轮作废</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>✗ does not add up</source>
        <translation>✗ 不符</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ 相符</translation>
    </message>
</context>
<context>
    <name>SurplusGuide</name>
    <message>
        <source>Ballots of this round (D4)…</source>
        <translation>打印本轮评议票（D4）…</translation>
    </message>
    <message>
        <source>The round before is void. Print the ballots of round {round} on paper of the spare colour, issue them at once, and seal the void ones under their own label.</source>
        <translation>上一轮作废。请用备用颜色的纸打印第 {round} 轮评议票，当场发出；作废的票另贴标签封存。</translation>
    </message>
    <message>
        <source>{surplus} more papers came back than were issued.</source>
        <translation>收回票比发出票多 {surplus} 张。</translation>
    </message>
    <message>
        <source>{sign} 1 Two others count again (below).</source>
        <translation>{sign} 1 另由两人重新清点（见下）。</translation>
    </message>
    <message>
        <source>{sign} 2 Foreign paper (stamp, colour) is left out of the number.</source>
        <translation>{sign} 2 外来票（印章、颜色不符）不计入收回数。</translation>
    </message>
    <message>
        <source>▶ 3 Still more: the round is declared void (below), and balloted again.</source>
        <translation>▶ 3 仍多于发出数：宣布本轮作废（见下），重新投票。</translation>
    </message>
    <message>
        <source>… 3 Still more after the recount: the round is declared void.</source>
        <translation>… 3 重新清点后仍多：宣布本轮作废。</translation>
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
    <name>TieLine</name>
    <message>
        <source>These share a rank: {units}</source>
        <translation>以下单位名次并列：{units}</translation>
    </message>
    <message>
        <source>Record the lot…</source>
        <translation>登记抽签结果…</translation>
    </message>
    <message>
        <source>Record the second vote…</source>
        <translation>登记再次投票…</translation>
    </message>
    <message>
        <source>Which order did the lot give, best first? Type the numbers of {units}</source>
        <translation>抽签结果如何？请按名次先后输入编号：{units}</translation>
    </message>
    <message>
        <source>Which scores did the second vote give? Type them in the order of {units}</source>
        <translation>再次投票各得多少分？请按此次序输入：{units}</translation>
    </message>
    <message>
        <source>Record the lot</source>
        <translation>登记抽签结果</translation>
    </message>
    <message>
        <source>Record the second vote</source>
        <translation>登记再次投票</translation>
    </message>
</context>
<context>
    <name>UnitBoard</name>
    <message>
        <source>Units and the state of their ballots</source>
        <translation>各单位及计票状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>录入</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>述职方式</translation>
    </message>
    <message>
        <source>Change this unit</source>
        <translation>更改这个单位</translation>
    </message>
    <message>
        <source>Add as a new unit</source>
        <translation>作为新单位加入</translation>
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
        <source>Remove this unit</source>
        <translation>删除这个单位</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Units of the group</source>
        <translation>本组单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reports as</source>
        <translation>述职次序</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>述职方式</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>所属参评单位</translation>
    </message>
</context>
<context>
    <name>UnitWork</name>
    <message>
        <source>Work on the unit's ballots</source>
        <translation>本单位的票务</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>票务</translation>
    </message>
    <message>
        <source>Keying</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑难票</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结束录入</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>重新计票</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>参评单位</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>导入单位名单</translation>
    </message>
    <message>
        <source>Take the units of the scheme</source>
        <translation>采用方案所列单位</translation>
    </message>
    <message>
        <source>The drawn order is written.</source>
        <translation>抽签次序已记录。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>{file}: problems: {count}. Correct the file and import it again.</source>
        <translation>{file}：有 {count} 处问题，请改正后重新导入。</translation>
    </message>
    <message>
        <source>The list has changed; the drawn order must be entered again.</source>
        <translation>名单已更改，抽签次序须重新录入。</translation>
    </message>
    <message>
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>本次听证还没有方案，请在新建听证时选择。</translation>
    </message>
    <message>
        <source>Groups: {groups}; units: {units}. Order of reporting: {order}.</source>
        <translation>共 {groups} 个组别、{units} 个单位。述职次序：{order}。</translation>
    </message>
    <message>
        <source> Lot not entered yet: {groups}.</source>
        <translation>尚未录入抽签结果：{groups}。</translation>
    </message>
    <message>
        <source> Frozen; nothing here can change.</source>
        <translation>规则已冻结，不能再更改。</translation>
    </message>
</context>
<context>
    <name>UnitsReceived</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>述职方式</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>问题清单；按回车转到该行</translation>
    </message>
    <message>
        <source>Adopt this list</source>
        <translation>采用这份名单</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>收起此名单</translation>
    </message>
    <message>
        <source>{file}: {count} units ({sizes}). They replace the present list.</source>
        <translation>{file}：共 {count} 个单位（{sizes}），将取代现有名单。</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>共 {count} 个单位</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>问题：{count} 条</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message>
        <source>Journal head on a signed paper, at least 8 digits; may stay empty</source>
        <translation>签字文件上的记录链首，至少前 8 位；可以不填</translation>
    </message>
    <message>
        <source>&amp;Verify the record</source>
        <translation>核验记录(&amp;V)</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>&amp;Save the findings…</source>
        <translation>保存核验结果(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the findings…</source>
        <translation>保存核验结果…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核验项目</translation>
    </message>
    <message>
        <source>Where the findings shall stand</source>
        <translation>核验结果存放位置</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>无法保存到 {path}：{why}</translation>
    </message>
    <message>
        <source>The findings are saved: {path}</source>
        <translation>核验结果已保存：{path}</translation>
    </message>
</context>
<context>
    <name>YearAward</name>
    <message>
        <source>Document of the decision: number or title</source>
        <translation>决定的文号或名称</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记入决定</translation>
    </message>
    <message>
        <source>Tied across the award line and pending; seats left: {seats}. The organizer decides in writing which of them are within:</source>
        <translation>总成绩并列跨越名额线，待定；余 {seats} 个名额。由组织方书面决定其中哪些单位在名额内：</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Deadlines of the plan</source>
        <translation>方案规定的时限</translation>
    </message>
    <message>
        <source>By the clock of this machine; whether a matter is done is not recorded here.</source>
        <translation>按本机时钟；事项是否已办，不在此记录。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As the plan words it</source>
        <translation>方案规定的时间</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What each total is made of</source>
        <translation>各单位总成绩构成</translation>
    </message>
    <message>
        <source>Totals of this year and the last</source>
        <translation>本年与上年总成绩</translation>
    </message>
    <message>
        <source>{unit}, last year</source>
        <translation>{unit}（上年）</translation>
    </message>
    <message>
        <source>Each part is the points of a component, deductions from the total not taken off; the broken line is at 100, the figure is the total. Units without a total are left out.</source>
        <translation>各段为折算分，未减从总成绩中扣的分；虚线处为 100 分，右侧为总成绩。尚无总成绩的单位不列。</translation>
    </message>
    <message>
        <source>Full bars are this year, hollow ones last year.</source>
        <translation>实心为本年，空心为上年。</translation>
    </message>
</context>
<context>
    <name>YearDeductions</name>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Number of the case; the same is not counted twice</source>
        <translation>案件编号，同一案件不重复计算</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>文号或名称</translation>
    </message>
    <message>
        <source>Record the deduction</source>
        <translation>记入扣分</translation>
    </message>
    <message>
        <source>List the unit as failed</source>
        <translation>列为不合格</translation>
    </message>
    <message>
        <source>Take it off the failed</source>
        <translation>撤销不合格</translation>
    </message>
    <message>
        <source>Withdraw the chosen deduction…</source>
        <translation>撤销所选扣分…</translation>
    </message>
    <message>
        <source>Import deductions…</source>
        <translation>导入扣分…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣减对象</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Failed outright: {units}</source>
        <translation>列为不合格：{units}</translation>
    </message>
    <message>
        <source>No unit of this group failed.</source>
        <translation>本组没有列为不合格的单位。</translation>
    </message>
    <message>
        <source>The deduction is in the record</source>
        <translation>扣分已记入</translation>
    </message>
    <message>
        <source>{unit}: recorded</source>
        <translation>{unit}：已记入</translation>
    </message>
    <message>
        <source>Why is deduction {number} withdrawn?</source>
        <translation>为什么撤销第 {number} 项扣分？</translation>
    </message>
    <message>
        <source>Withdraw the deduction</source>
        <translation>撤销扣分</translation>
    </message>
    <message>
        <source>Import deductions</source>
        <translation>导入扣分</translation>
    </message>
    <message>
        <source>decided case by case</source>
        <translation>逐案确定</translation>
    </message>
</context>
<context>
    <name>YearFigures</name>
    <message>
        <source>Scores of the units by component</source>
        <translation>各单位各项成绩</translation>
    </message>
    <message>
        <source>Document they stand on: number or title</source>
        <translation>依据文件的文号或名称</translation>
    </message>
    <message>
        <source>Document the typed scores stand on</source>
        <translation>录入成绩的依据文件</translation>
    </message>
    <message>
        <source>Component that hearings give</source>
        <translation>取自听证的项目</translation>
    </message>
    <message>
        <source>Record the typed scores</source>
        <translation>记入录入的成绩</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>撤去</translation>
    </message>
    <message>
        <source>Import scores…</source>
        <translation>导入成绩…</translation>
    </message>
    <message>
        <source>Take this hearing's scores</source>
        <translation>采用本次听证得分</translation>
    </message>
    <message>
        <source>Take scores of hearing files…</source>
        <translation>采用听证文件的得分…</translation>
    </message>
    <message>
        <source>Scores still missing in this group: {count}, marked where they stand.</source>
        <translation>本组还缺 {count} 项成绩，表中标“缺”处。</translation>
    </message>
    <message>
        <source>No score is missing in this group.</source>
        <translation>本组成绩齐全。</translation>
    </message>
    <message>
        <source>Scores recorded: {count}</source>
        <translation>已记入成绩 {count} 项</translation>
    </message>
    <message>
        <source>The scores of this hearing are taken</source>
        <translation>已采用本次听证的得分</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>导入成绩</translation>
    </message>
    <message>
        <source>Typed and not recorded yet, marked {mark}: {count}</source>
        <translation>已录入、尚未记入的成绩 {count} 项（表中带 {mark} 者）</translation>
    </message>
</context>
<context>
    <name>YearGrades</name>
    <message>
        <source>Grades of the units</source>
        <translation>各单位等次</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Document the grades stand on: number or title</source>
        <translation>评定等次的依据文件：文号或名称</translation>
    </message>
    <message>
        <source>Record for the chosen units</source>
        <translation>记入所选单位</translation>
    </message>
    <message>
        <source>Import grades…</source>
        <translation>导入等次…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Grades recorded: {count}</source>
        <translation>已记入等次 {count} 项</translation>
    </message>
    <message>
        <source>Import grades</source>
        <translation>导入等次</translation>
    </message>
</context>
<context>
    <name>YearLast</name>
    <message>
        <source>This year beside the last</source>
        <translation>本年与上年对照</translation>
    </message>
    <message>
        <source>Import last year's result…</source>
        <translation>导入上年结果…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank this year</source>
        <translation>本年名次</translation>
    </message>
    <message>
        <source>Rank last year</source>
        <translation>上年名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Total this year</source>
        <translation>本年总成绩</translation>
    </message>
    <message>
        <source>Total last year</source>
        <translation>上年总成绩</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>Matched by name and group.</source>
        <translation>按单位名称和组别对照。</translation>
    </message>
    <message>
        <source>No result of last year is recorded for this group yet.</source>
        <translation>本组尚未导入上年结果。</translation>
    </message>
    <message>
        <source>Import last year's result</source>
        <translation>导入上年结果</translation>
    </message>
</context>
<context>
    <name>YearOutcome</name>
    <message>
        <source>Units by rank</source>
        <translation>按名次排列的单位</translation>
    </message>
    <message>
        <source>Lists of this group</source>
        <translation>本组名单</translation>
    </message>
    <message>
        <source>The decision is in the record</source>
        <translation>决定已记入</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>The year's result</source>
        <translation>年度评议结果</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Lock the result…</source>
        <translation>锁定结果…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Lock the result as version {version}? From then on figures change only after it is opened again, with a reason.</source>
        <translation>将结果锁定为第 {version} 版吗？此后更改成绩须先写明原因、重新打开。</translation>
    </message>
    <message>
        <source>Lock the result</source>
        <translation>锁定结果</translation>
    </message>
    <message>
        <source>The result is locked</source>
        <translation>结果已锁定</translation>
    </message>
    <message>
        <source>Why is the locked result opened again?</source>
        <translation>为什么重新打开已锁定的结果？</translation>
    </message>
    <message>
        <source>Open the result again</source>
        <translation>重新打开结果</translation>
    </message>
    <message>
        <source>No units are listed yet; see the Units page.</source>
        <translation>还没有参评单位；单位随方案列出，或在“参评单位”页导入。</translation>
    </message>
    <message>
        <source>The rules are not frozen yet; figures are recorded after that.</source>
        <translation>规则尚未冻结，冻结后才能录入成绩。</translation>
    </message>
    <message>
        <source>Version {version} is locked.</source>
        <translation>第 {version} 版，已锁定。</translation>
    </message>
    <message>
        <source>Not locked. Scores still missing in all groups: {count}.</source>
        <translation>未锁定。各组共缺 {count} 项成绩。</translation>
    </message>
    <message>
        <source>Not locked. Every score is there; the result can be locked.</source>
        <translation>未锁定。成绩齐全，可以锁定。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>YearPapers</name>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All papers of the year</source>
        <translation>年度全部文件</translation>
    </message>
</context>
<context>
    <name>YearReceived</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>问题清单，按回车转到该行</translation>
    </message>
    <message>
        <source>Document it came with: number or title; may stay empty</source>
        <translation>来文的文号或名称，可以不填</translation>
    </message>
    <message>
        <source>Record this file</source>
        <translation>记入此文件</translation>
    </message>
    <message>
        <source>Put this file away</source>
        <translation>不采用此文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>问题 {count} 个</translation>
    </message>
    <message>
        <source>Nothing can be recorded: correct the file and import it again.</source>
        <translation>不能记入：请改正文件后重新导入。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>YearSurvey</name>
    <message>
        <source>Answers by unit</source>
        <translation>各单位问卷</translation>
    </message>
    <message>
        <source>Import the answers…</source>
        <translation>导入问卷统计…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>调查对象</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>调查方式</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意比例</translation>
    </message>
    <message>
        <source>Counts and shares only: the plan makes no score of them.</source>
        <translation>只列份数和比例：方案未规定由问卷折算分数。</translation>
    </message>
    <message>
        <source>No answers of this group are recorded yet.</source>
        <translation>本组尚未导入问卷统计。</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>导入问卷统计</translation>
    </message>
</context>
<context>
    <name>YearVenues</name>
    <message>
        <source>Hearing files for {component}</source>
        <translation>“{component}”的听证文件</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>听证文件 (*.hearing)</translation>
    </message>
    <message>
        <source>The files are being verified; everything else goes on.</source>
        <translation>正在核验文件，其他工作可以照常进行。</translation>
    </message>
    <message>
        <source>Scores of hearings taken: {count}</source>
        <translation>已采用 {count} 场听证的得分</translation>
    </message>
    <message>
        <source>Hearing files and what was found</source>
        <translation>听证文件及核验结果</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>都不采用</translation>
    </message>
    <message>
        <source>Being verified: {file}</source>
        <translation>正在核验：{file}</translation>
    </message>
    <message>
        <source>Take the scores of {count} hearings</source>
        <translation>采用 {count} 场听证的得分</translation>
    </message>
    <message>
        <source>Verified: {sound} may be taken, {bad} may not.</source>
        <translation>核验完毕：{sound} 个可以采用，{bad} 个不能采用。</translation>
    </message>
</context>
<context>
    <name>ZeroReportAsk</name>
    <message>
        <source>The zero report (D5) is not printed. Once the first ballot is issued it can no longer say that every counter stands at zero.</source>
        <translation>零票报告（D5）还没有打印。第一张票发出之后，就不能再证明各项计数为零。</translation>
    </message>
    <message>
        <source>Print the zero report first</source>
        <translation>先打印零票报告</translation>
    </message>
    <message>
        <source>Issue without it</source>
        <translation>不打印，直接发票</translation>
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
    <name>copies</name>
    <message>
        <source>○ No place for copies</source>
        <translation>○ 未设备份位置</translation>
    </message>
    <message>
        <source>… Copy to be made</source>
        <translation>… 待备份</translation>
    </message>
    <message>
        <source>… Copying</source>
        <translation>… 正在备份</translation>
    </message>
    <message>
        <source>✓ Copy {at}</source>
        <translation>✓ 备份 {at}</translation>
    </message>
    <message>
        <source>▲ Copy is old: {at}, {behind} acts since</source>
        <translation>▲ 备份已旧：{at}，其后 {behind} 条</translation>
    </message>
    <message>
        <source>✗ Copy failed, last good one {at}</source>
        <translation>✗ 备份失败，上次成功 {at}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>公证</translation>
    </message>
    <message>
        <source>Several grades marked</source>
        <translation>同一项选了多个等次</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>Mark outside the box</source>
        <translation>画在框外</translation>
    </message>
    <message>
        <source>Corrected mark</source>
        <translation>有涂改</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Name or other writing</source>
        <translation>写有姓名或其他文字</translation>
    </message>
    <message>
        <source>Folded together</source>
        <translation>两张叠在一起</translation>
    </message>
    <message>
        <source>Other, see the remark</source>
        <translation>其他（见备注）</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>The desk is locked. Who sits down? The keys of the clock (F5 to F7) and of the hall (F9 to F11) go on.</source>
        <translation>操作台已锁定。谁入座？计时键（F5 至 F7）和大屏幕键（F9 至 F11）照常可用。</translation>
    </message>
    <message>
        <source>Who sits down at the desk?</source>
        <translation>谁入座操作？</translation>
    </message>
    <message>
        <source>That was not the PIN, and now it is locked. Another role issues a new one (Rules).</source>
        <translation>口令不对，现已锁定。须由另一岗位重新发放（“规则”页）。</translation>
    </message>
    <message>
        <source>That was not the PIN. It is written down. Tries left: {left}.</source>
        <translation>口令不对，已记录。还可试 {left} 次。</translation>
    </message>
    <message>
        <source>The next try waits {seconds} s.</source>
        <translation>请等 {seconds} 秒再试。</translation>
    </message>
</context>
<context>
    <name>second_key</name>
    <message>
        <source>Draw together: does a second role agree? {about}</source>
        <translation>抽选须两人共同进行，另一人是否同意？{about}</translation>
    </message>
    <message>
        <source>Set the draw aside together: does a second role agree? {about}</source>
        <translation>作废抽选须两人共同进行，另一人是否同意？{about}</translation>
    </message>
    <message>
        <source>Open again together: does a second role agree? {about}</source>
        <translation>重新打开须两人共同进行，另一人是否同意？{about}</translation>
    </message>
    <message>
        <source>Correct after the lock together: does a second role agree? {about}</source>
        <translation>锁定后更正须两人共同进行，另一人是否同意？{about}</translation>
    </message>
    <message>
        <source>Release to the hall together: does a second role agree? {about}</source>
        <translation>公布得分须两人共同进行，另一人是否同意？{about}</translation>
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
<context>
    <name>stages</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>参评单位</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>代表库</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>述职</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>投票计票</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评议结果</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>公证</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
</context>
</TS>
