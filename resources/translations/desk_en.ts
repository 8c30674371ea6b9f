<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActConfirm</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>AnewPanel</name>
    <message>
        <source>Open the entry again</source>
        <translation>Open the entry again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Why the entry is opened again</source>
        <translation>Why the entry is opened again</translation>
    </message>
    <message>
        <source>Key a sheet anew</source>
        <translation>Key a sheet anew</translation>
    </message>
    <message>
        <source>Set aside to be keyed anew</source>
        <translation>Set aside to be keyed anew</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>Sheet no.</translation>
    </message>
    <message>
        <source>What was wrong with the keying</source>
        <translation>What was wrong with the keying</translation>
    </message>
    <message>
        <source>Take out a foreign paper</source>
        <translation>Take out a foreign paper</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Sheet no. </source>
        <translation>Sheet no. </translation>
    </message>
    <message>
        <source>Papers left without it, counted</source>
        <translation>Papers left without it, counted</translation>
    </message>
    <message>
        <source>Why it is foreign (stamp, colour)</source>
        <translation>Why it is foreign (stamp, colour)</translation>
    </message>
    <message>
        <source>First who decided</source>
        <translation>First who decided</translation>
    </message>
    <message>
        <source>Second who decided</source>
        <translation>Second who decided</translation>
    </message>
    <message>
        <source>The ballots are still out; nothing is keyed yet.</source>
        <translation>The ballots are still out; nothing is keyed yet.</translation>
    </message>
    <message>
        <source>Not locked yet: nothing signed needs a correction. Sheets 1 to {last}, {returned} of them count.</source>
        <translation>Not locked yet: nothing signed needs a correction. Sheets 1 to {last}, {returned} of them count.</translation>
    </message>
    <message>
        <source>The entry has ended; open it again first.</source>
        <translation>The entry has ended; open it again first.</translation>
    </message>
    <message>
        <source>A sheet set aside is keyed anew by both on the Ballots page (Ctrl+7); what was keyed before stays in the journal.</source>
        <translation>A sheet set aside is keyed anew by both on the Ballots page (Ctrl+7); what was keyed before stays in the journal.</translation>
    </message>
    <message>
        <source>Keyed anew so far: {sheets}</source>
        <translation>Keyed anew so far: {sheets}</translation>
    </message>
    <message>
        <source>Taken out as foreign: {sheets}</source>
        <translation>Taken out as foreign: {sheets}</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Hearing Desk: the hall's screen</source>
        <translation>Hearing Desk: the hall's screen</translation>
    </message>
    <message>
        <source>The hall's screen</source>
        <translation>The hall's screen</translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message>
        <source>Ballots</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>Counting in progress</source>
        <translation>Counting in progress</translation>
    </message>
    <message>
        <source>Sheet {sheet} was taken back; key it again.</source>
        <translation>Sheet {sheet} was taken back; key it again.</translation>
    </message>
    <message>
        <source>The reason is in the record.</source>
        <translation>The reason is in the record.</translation>
    </message>
    <message>
        <source>The unit is counted. Lock and sign it under Results.</source>
        <translation>The unit is counted. Lock and sign it under Results.</translation>
    </message>
</context>
<context>
    <name>BeginningPanel</name>
    <message>
        <source>Rules in words</source>
        <translation>Rules in words</translation>
    </message>
    <message>
        <source>Where the record of the hearing shall stand</source>
        <translation>Where the record of the hearing shall stand</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>Hearings (*.hearing)</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Papers in force</source>
        <translation>Papers in force</translation>
    </message>
    <message>
        <source>1 Type the digest back</source>
        <translation>1 Type the digest back</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name} sits down</translation>
    </message>
    <message>
        <source>For the notary. Choose the paper above. Two groups of its data digest are hidden by chance; compare the others and type those two from the signed paper.</source>
        <translation>For the notary. Choose the paper above. Two groups of its data digest are hidden by chance; compare the others and type those two from the signed paper.</translation>
    </message>
    <message>
        <source>&amp;Hide two groups</source>
        <translation>&amp;Hide two groups</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>Group {place} of the data digest, from the paper</source>
        <translation>Group {place} of the data digest, from the paper</translation>
    </message>
    <message>
        <source>2 Return the signed sheet</source>
        <translation>2 Return the signed sheet</translation>
    </message>
    <message>
        <source>A photograph or scan of a signed sheet; drop it here. Its code says which paper it is: current, superseded, or not of this hearing.</source>
        <translation>A photograph or scan of a signed sheet; drop it here. Its code says which paper it is: current, superseded, or not of this hearing.</translation>
    </message>
    <message>
        <source>Choose the &amp;image…</source>
        <translation>Choose the &amp;image…</translation>
    </message>
    <message>
        <source>Photographs and scans</source>
        <translation>Photographs and scans</translation>
    </message>
    <message>
        <source>3 Photograph what is sealed</source>
        <translation>3 Photograph what is sealed</translation>
    </message>
    <message>
        <source>Signed papers, envelopes, boxes, media; kept in the record as they are.</source>
        <translation>Signed papers, envelopes, boxes, media; kept in the record as they are.</translation>
    </message>
    <message>
        <source>Choose the &amp;photograph…</source>
        <translation>Choose the &amp;photograph…</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>It shows</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Seal number or signer</source>
        <translation>Seal number or signer</translation>
    </message>
    <message>
        <source>{name} is in the record</source>
        <translation>{name} is in the record</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Evidence bundle</source>
        <translation>Evidence bundle</translation>
    </message>
    <message>
        <source>One ZIP with the journal, the papers and a verifier that needs nothing but Python: anybody can check the hearing with it. The record is verified first. The full bundle holds every single ballot and belongs into the notary's envelope; the public one leaves them out.</source>
        <translation>One ZIP with the journal, the papers and a verifier that needs nothing but Python: anybody can check the hearing with it. The record is verified first. The full bundle holds every single ballot and belongs into the notary's envelope; the public one leaves them out.</translation>
    </message>
    <message>
        <source>&amp;Full bundle, to be sealed…</source>
        <translation>&amp;Full bundle, to be sealed…</translation>
    </message>
    <message>
        <source>Pub&amp;lic bundle…</source>
        <translation>Pub&amp;lic bundle…</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Resume (F5)</source>
        <translation>Resume (F5)</translation>
    </message>
    <message>
        <source>Start (F5)</source>
        <translation>Start (F5)</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>Pause (F6)</translation>
    </message>
    <message>
        <source>Stop (F7)</source>
        <translation>Stop (F7)</translation>
    </message>
    <message>
        <source>Undo (F8)</source>
        <translation>Undo (F8)</translation>
    </message>
    <message>
        <source>Nobody on stage</source>
        <translation>Nobody on stage</translation>
    </message>
    <message>
        <source>The clock is not running: {time} since the call</source>
        <translation>The clock is not running: {time} since the call</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} over</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>{unit}: the machine slept or its clock was set while the speech was running; the two clocks differ by {seconds} s. The speech clock counts running time only and shows {left} s left.</source>
        <translation>{unit}: the machine slept or its clock was set while the speech was running; the two clocks differ by {seconds} s. The speech clock counts running time only and shows {left} s left.</translation>
    </message>
    <message>
        <source>Decided on the clock: {decision}</source>
        <translation>Decided on the clock: {decision}</translation>
    </message>
    <message>
        <source>At {at}: {text}</source>
        <translation>At {at}: {text}</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>End the entry…</source>
        <translation>End the entry…</translation>
    </message>
    <message>
        <source>Odd papers; they keep nothing open</source>
        <translation>Odd papers; they keep nothing open</translation>
    </message>
    <message>
        <source>Why they stand as they are</source>
        <translation>Why they stand as they are</translation>
    </message>
    <message>
        <source>Write into the record</source>
        <translation>Write into the record</translation>
    </message>
    <message>
        <source>End the entry of {unit}? Nothing can be keyed or changed afterwards.</source>
        <translation>End the entry of {unit}? Nothing can be keyed or changed afterwards.</translation>
    </message>
    <message>
        <source>End the entry of {unit}</source>
        <translation>End the entry of {unit}</translation>
    </message>
    <message>
        <source>{unit}: {counted} sheets keyed, {invalid} invalid</source>
        <translation>{unit}: {counted} sheets keyed, {invalid} invalid</translation>
    </message>
    <message>
        <source>The entry has ended and the unit is counted.</source>
        <translation>The entry has ended and the unit is counted.</translation>
    </message>
    <message>
        <source>Nothing is open; the entry can end.</source>
        <translation>Nothing is open; the entry can end.</translation>
    </message>
    <message>
        <source>The ballots have not been collected.</source>
        <translation>The ballots have not been collected.</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ballots between two copies at most</source>
        <translation>Ballots between two copies at most</translation>
    </message>
    <message>
        <source>Last good copy</source>
        <translation>Last good copy</translation>
    </message>
    <message>
        <source>Choose the folder for copies…</source>
        <translation>Choose the folder for copies…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Copy to a file of your own…</source>
        <translation>Copy to a file of your own…</translation>
    </message>
    <message>
        <source>Not chosen. Choose a folder on a stick or another disk: a copy is then made by itself at every stage of the day and every few ballots.</source>
        <translation>Not chosen. Choose a folder on a stick or another disk: a copy is then made by itself at every stage of the day and every few ballots.</translation>
    </message>
    <message>
        <source>{place}
▲ This folder is on the disk of the record. If the disk fails both are lost; choose a stick or another disk.</source>
        <translation>{place}
▲ This folder is on the disk of the record. If the disk fails both are lost; choose a stick or another disk.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{at}, {acts} acts, {behind} written since
{path}
SHA-256 {sha}</source>
        <translation>{at}, {acts} acts, {behind} written since
{path}
SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Where copies shall go</source>
        <translation>Where copies shall go</translation>
    </message>
    <message>
        <source>Where the copy shall stand</source>
        <translation>Where the copy shall stand</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>Hearings (*.hearing)</translation>
    </message>
    <message>
        <source>The copy is whole: {acts} acts, {path}
SHA-256 {digest}</source>
        <translation>The copy is whole: {acts} acts, {path}
SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>What it would change. Nothing is written yet.</source>
        <translation>What it would change. Nothing is written yet.</translation>
    </message>
    <message>
        <source>All scores and ranks of the group stay.</source>
        <translation>All scores and ranks of the group stay.</translation>
    </message>
    <message>
        <source>Units that are not listed stay as they are.</source>
        <translation>Units that are not listed stay as they are.</translation>
    </message>
    <message>
        <source>Lots and second votes of the group fall away.</source>
        <translation>Lots and second votes of the group fall away.</translation>
    </message>
    <message>
        <source>Signed or locked: stop the projection, open the sealed envelope before notary and supervisors, and find the sheet by its number.</source>
        <translation>Signed or locked: stop the projection, open the sealed envelope before notary and supervisors, and find the sheet by its number.</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>Number on the sheet</translation>
    </message>
    <message>
        <source>Show as recorded</source>
        <translation>Show as recorded</translation>
    </message>
    <message>
        <source>The sheet as recorded</source>
        <translation>The sheet as recorded</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Second entry</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Key what stands on the paper:</source>
        <translation>Key what stands on the paper:</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>Marks on the paper</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>What it would change</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Who looked at the paper, and why</source>
        <translation>Who looked at the paper, and why</translation>
    </message>
    <message>
        <source>Write the correction…</source>
        <translation>Write the correction…</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>How it was found</translation>
    </message>
    <message>
        <source>Why it was recorded wrongly</source>
        <translation>Why it was recorded wrongly</translation>
    </message>
    <message>
        <source>First who looked at the paper</source>
        <translation>First who looked at the paper</translation>
    </message>
    <message>
        <source>Second who looked at the paper</source>
        <translation>Second who looked at the paper</translation>
    </message>
    <message>
        <source>Notary who was there</source>
        <translation>Notary who was there</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>No. {sheet}</translation>
    </message>
    <message>
        <source>keyed by {names}</source>
        <translation>keyed by {names}</translation>
    </message>
</context>
<context>
    <name>CorrectionWork</name>
    <message>
        <source>The correction is announced and every step is recorded.</source>
        <translation>The correction is announced and every step is recorded.</translation>
    </message>
    <message>
        <source>Lock the figures of {name} as version {version}? It takes the place of version {before}, which is void from then on.</source>
        <translation>Lock the figures of {name} as version {version}? It takes the place of version {before}, which is void from then on.</translation>
    </message>
    <message>
        <source>Lock version {version}</source>
        <translation>Lock version {version}</translation>
    </message>
    <message>
        <source>Who signed version {version} of the sheet of {name}?</source>
        <translation>Who signed version {version} of the sheet of {name}?</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>The hall sees the correction. Read out: {text}
Who announced it? The time is recorded.</source>
        <translation>The hall sees the correction. Read out: {text}
Who announced it? The time is recorded.</translation>
    </message>
    <message>
        <source>Record the announcement</source>
        <translation>Record the announcement</translation>
    </message>
    <message>
        <source>The copies stamped 作废 are in hand; print or save them.</source>
        <translation>The copies stamped 作废 are in hand; print or save them.</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Units, and what of them is to be corrected</source>
        <translation>Units, and what of them is to be corrected</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Set right</source>
        <translation>Set right</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Revised rules</source>
        <translation>Revised rules</translation>
    </message>
    <message>
        <source>Nothing is keyed of this unit; there is nothing to correct.</source>
        <translation>Nothing is keyed of this unit; there is nothing to correct.</translation>
    </message>
    <message>
        <source>Sheet {sheet} waits to be keyed anew by both: Ballots (Ctrl+7).</source>
        <translation>Sheet {sheet} waits to be keyed anew by both: Ballots (Ctrl+7).</translation>
    </message>
    <message>
        <source>Correct sheet {sheet} of {name}? The version that was locked no longer holds from then on, and everybody signs anew.</source>
        <translation>Correct sheet {sheet} of {name}? The version that was locked no longer holds from then on, and everybody signs anew.</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Write the correction</translation>
    </message>
    <message>
        <source>The correction is written. Now step by step:</source>
        <translation>The correction is written. Now step by step:</translation>
    </message>
    <message>
        <source>{state}; {count} steps to do</source>
        <translation>{state}; {count} steps to do</translation>
    </message>
</context>
<context>
    <name>DicePanel</name>
    <message>
        <source>Who rolls: name</source>
        <translation>Who rolls: name</translation>
    </message>
    <message>
        <source>Digits in the order they fell</source>
        <translation>Digits in the order they fell</translation>
    </message>
    <message>
        <source>Typed last time, not submitted. Check every digit against the notary's record.</source>
        <translation>Typed last time, not submitted. Check every digit against the notary's record.</translation>
    </message>
    <message>
        <source>The digits are right</source>
        <translation>The digits are right</translation>
    </message>
    <message>
        <source>Throws so far</source>
        <translation>Throws so far</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Take the last line back</translation>
    </message>
    <message>
        <source>{count} of {wanted} digits</source>
        <translation>{count} of {wanted} digits</translation>
    </message>
    <message>
        <source>Record and draw…</source>
        <translation>Record and draw…</translation>
    </message>
    <message>
        <source>Take these digits down</source>
        <translation>Take these digits down</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Cells in which the two entries differ</source>
        <translation>Cells in which the two entries differ</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>Sheet no.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>1  First entry</source>
        <translation>1  First entry</translation>
    </message>
    <message>
        <source>2  Second entry</source>
        <translation>2  Second entry</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>On the paper</translation>
    </message>
    <message>
        <source>Keys: 1 or 2    Backspace: one answer back    *  neither, let two decide</source>
        <translation>Keys: 1 or 2    Backspace: one answer back    *  neither, let two decide</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {item}: which agrees with the paper?   1 = {first}   2 = {second}</source>
        <translation>Sheet {sheet}, {item}: which agrees with the paper?   1 = {first}   2 = {second}</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Sheet no.</source>
        <translation>Sheet no.</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Why it is doubtful</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Sheet decided upon</source>
        <translation>Sheet decided upon</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>First decider</source>
        <translation>First decider</translation>
    </message>
    <message>
        <source>Second decider</source>
        <translation>Second decider</translation>
    </message>
    <message>
        <source>Or invalid, because</source>
        <translation>Or invalid, because</translation>
    </message>
    <message>
        <source>Put a paper aside</source>
        <translation>Put a paper aside</translation>
    </message>
    <message>
        <source>Decision of two</source>
        <translation>Decision of two</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>These marks count</source>
        <translation>These marks count</translation>
    </message>
    <message>
        <source>Declare invalid</source>
        <translation>Declare invalid</translation>
    </message>
    <message>
        <source>Marks that count</source>
        <translation>Marks that count</translation>
    </message>
    <message>
        <source>Papers that wait for two deciders</source>
        <translation>Papers that wait for two deciders</translation>
    </message>
    <message>
        <source>{waiting} waiting, {ruled} decided</source>
        <translation>{waiting} waiting, {ruled} decided</translation>
    </message>
    <message>
        <source>{count} invalid: {reason}</source>
        <translation>{count} invalid: {reason}</translation>
    </message>
    <message>
        <source>No. {sheet}: {reason}</source>
        <translation>No. {sheet}: {reason}</translation>
    </message>
</context>
<context>
    <name>DrawHeld</name>
    <message>
        <source>Draw {draw}</source>
        <translation>Draw {draw}</translation>
    </message>
    <message>
        <source>Choose the member first.</source>
        <translation>Choose the member first.</translation>
    </message>
    <message>
        <source>{name} ({id}) gives the seat up? The same walk fills it.</source>
        <translation>{name} ({id}) gives the seat up? The same walk fills it.</translation>
    </message>
    <message>
        <source>Replace member</source>
        <translation>Replace member</translation>
    </message>
    <message>
        <source>Set this draw aside? It stays in the record, and the next one is numbered after it.</source>
        <translation>Set this draw aside? It stays in the record, and the next one is numbered after it.</translation>
    </message>
    <message>
        <source>Set the draw aside</source>
        <translation>Set the draw aside</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw of the panel</source>
        <translation>Draw of the panel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Freeze the rules first; then the draw can begin.</source>
        <translation>Freeze the rules first; then the draw can begin.</translation>
    </message>
    <message>
        <source>Seal the pool first; then the draw can begin.</source>
        <translation>Seal the pool first; then the draw can begin.</translation>
    </message>
    <message>
        <source>Write why the draw is made again.</source>
        <translation>Write why the draw is made again.</translation>
    </message>
    <message>
        <source>Commit to roster and rules of draw {draw}? {seats} seats, {recused} people barred. After the first throw nothing can be changed.</source>
        <translation>Commit to roster and rules of draw {draw}? {seats} seats, {recused} people barred. After the first throw nothing can be changed.</translation>
    </message>
    <message>
        <source>Commit to the draw</source>
        <translation>Commit to the draw</translation>
    </message>
    <message>
        <source>Give this commitment up? It stays in the record with its reason.</source>
        <translation>Give this commitment up? It stays in the record with its reason.</translation>
    </message>
    <message>
        <source>Give the commitment up</source>
        <translation>Give the commitment up</translation>
    </message>
    <message>
        <source>Dice of draw {draw}</source>
        <translation>Dice of draw {draw}</translation>
    </message>
    <message>
        <source>All digits are in: {digits}. Let another person read them back against the notary's record. They cannot be changed afterwards; the draw follows from them.</source>
        <translation>All digits are in: {digits}. Let another person read them back against the notary's record. They cannot be changed afterwards; the draw follows from them.</translation>
    </message>
    <message>
        <source>Record the digits and draw</source>
        <translation>Record the digits and draw</translation>
    </message>
    <message>
        <source>Record this panel of {seats} with {waiting} alternates as drawn?</source>
        <translation>Record this panel of {seats} with {waiting} alternates as drawn?</translation>
    </message>
    <message>
        <source>Record the draw</source>
        <translation>Record the draw</translation>
    </message>
    <message>
        <source>What was typed last time and not submitted is shown again. Check it.</source>
        <translation>What was typed last time and not submitted is shown again. Check it.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
</context>
<context>
    <name>DrawPrepare</name>
    <message>
        <source>Draw number</source>
        <translation>Draw number</translation>
    </message>
    <message>
        <source>Seats on the panel</source>
        <translation>Seats on the panel</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Missing seats go to</source>
        <translation>Missing seats go to</translation>
    </message>
    <message>
        <source>Reason for drawing again</source>
        <translation>Reason for drawing again</translation>
    </message>
    <message>
        <source>Import quotas…</source>
        <translation>Import quotas…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Commit before the dice…</source>
        <translation>Commit before the dice…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What stands against the draw</source>
        <translation>What stands against the draw</translation>
    </message>
    <message>
        <source>Quotas (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Quotas (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Not possible yet; see below.</source>
        <translation>Not possible yet; see below.</translation>
    </message>
    <message>
        <source>Possible: a panel of {seats}.</source>
        <translation>Possible: a panel of {seats}.</translation>
    </message>
    <message>
        <source>{sector} wants {wanted}, only {available} may be drawn.</source>
        <translation>{sector} wants {wanted}, only {available} may be drawn.</translation>
    </message>
    <message>
        <source>{sector} takes over {count} seats by the rules.</source>
        <translation>{sector} takes over {count} seats by the rules.</translation>
    </message>
</context>
<context>
    <name>DrawResultPanel</name>
    <message>
        <source>Digest of the sealed roster</source>
        <translation>Digest of the sealed roster</translation>
    </message>
    <message>
        <source>Commitment C</source>
        <translation>Commitment C</translation>
    </message>
    <message>
        <source>Panel drawn again from the dice</source>
        <translation>Panel drawn again from the dice</translation>
    </message>
    <message>
        <source>Alternates drawn again from the dice</source>
        <translation>Alternates drawn again from the dice</translation>
    </message>
    <message>
        <source>Panel against roster and quotas</source>
        <translation>Panel against roster and quotas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>NOT EQUAL</source>
        <translation>NOT EQUAL</translation>
    </message>
    <message>
        <source>Next sector</source>
        <translation>Next sector</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Make the certificate D1</source>
        <translation>Make the certificate D1</translation>
    </message>
    <message>
        <source>Draw again and compare</source>
        <translation>Draw again and compare</translation>
    </message>
    <message>
        <source>Replace this member…</source>
        <translation>Replace this member…</translation>
    </message>
    <message>
        <source>Set this draw aside…</source>
        <translation>Set this draw aside…</translation>
    </message>
    <message>
        <source>Why the chosen member gives the seat up</source>
        <translation>Why the chosen member gives the seat up</translation>
    </message>
    <message>
        <source>Why the draw is set aside</source>
        <translation>Why the draw is set aside</translation>
    </message>
    <message>
        <source>Notary who consents</source>
        <translation>Notary who consents</translation>
    </message>
    <message>
        <source>With the consent of</source>
        <translation>With the consent of</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Alternates</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Alternates, in the order of call</source>
        <translation>Alternates, in the order of call</translation>
    </message>
    <message>
        <source>Revealed: {done} of {all} sectors; {left} names still in the pool</source>
        <translation>Revealed: {done} of {all} sectors; {left} names still in the pool</translation>
    </message>
    <message>
        <source>See and print the certificate D1</source>
        <translation>See and print the certificate D1</translation>
    </message>
    <message>
        <source>Draw {draw}, by dice: {rolled}
K {key}</source>
        <translation>Draw {draw}, by dice: {rolled}
K {key}</translation>
    </message>
    <message>
        <source>Draw {draw}, by balls: {device}; witnesses: {names}</source>
        <translation>Draw {draw}, by balls: {device}; witnesses: {names}</translation>
    </message>
    <message>
        <source>Draw {draw}, by the notary office: {device}; witnesses: {names}</source>
        <translation>Draw {draw}, by the notary office: {device}; witnesses: {names}</translation>
    </message>
    <message>
        <source>{number} V{version} is stored, digest {digest}…</source>
        <translation>{number} V{version} is stored, digest {digest}…</translation>
    </message>
    <message>
        <source>{left} gave the seat up ({reason}); {came} has it now.</source>
        <translation>{left} gave the seat up ({reason}); {came} has it now.</translation>
    </message>
    <message>
        <source>{left} gave the seat up ({reason}); it stays empty.</source>
        <translation>{left} gave the seat up ({reason}); it stays empty.</translation>
    </message>
</context>
<context>
    <name>DrawThrow</name>
    <message>
        <source>Dice or balls 0–9</source>
        <translation>Dice or balls 0–9</translation>
    </message>
    <message>
        <source>Balls that name persons</source>
        <translation>Balls that name persons</translation>
    </message>
    <message>
        <source>The notary office's software</source>
        <translation>The notary office's software</translation>
    </message>
    <message>
        <source>Three ways to draw</source>
        <translation>Three ways to draw</translation>
    </message>
    <message>
        <source>SM3 of the rules file</source>
        <translation>SM3 of the rules file</translation>
    </message>
    <message>
        <source>Reason for giving this commitment up</source>
        <translation>Reason for giving this commitment up</translation>
    </message>
    <message>
        <source>Give up before the first throw…</source>
        <translation>Give up before the first throw…</translation>
    </message>
    <message>
        <source>Hold the draw of the recorded dice</source>
        <translation>Hold the draw of the recorded dice</translation>
    </message>
    <message>
        <source>See and print the commitment slip D1A</source>
        <translation>See and print the commitment slip D1A</translation>
    </message>
    <message>
        <source>Draw {draw}, run {number}. Commitment C (SHA-256 of the rules file):</source>
        <translation>Draw {draw}, run {number}. Commitment C (SHA-256 of the rules file):</translation>
    </message>
    <message>
        <source>Print the commitment slip and have it signed before the first throw; without a printer, write C down and have it signed.</source>
        <translation>Print the commitment slip and have it signed before the first throw; without a printer, write C down and have it signed.</translation>
    </message>
    <message>
        <source>{number} V{version} is stored, digest {digest}…; it is to be signed before the first throw.</source>
        <translation>{number} V{version} is stored, digest {digest}…; it is to be signed before the first throw.</translation>
    </message>
</context>
<context>
    <name>ElsewherePanel</name>
    <message>
        <source>Balls and how they are numbered</source>
        <translation>Balls and how they are numbered</translation>
    </message>
    <message>
        <source>Software, version and computer</source>
        <translation>Software, version and computer</translation>
    </message>
    <message>
        <source>Witnesses (parted by a comma)</source>
        <translation>Witnesses (parted by a comma)</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>Drawn so far</translation>
    </message>
    <message>
        <source>Chosen one is an alternate</source>
        <translation>Chosen one is an alternate</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Take the last one back</translation>
    </message>
    <message>
        <source>Import the result…</source>
        <translation>Import the result…</translation>
    </message>
    <message>
        <source>Record this draw…</source>
        <translation>Record this draw…</translation>
    </message>
    <message>
        <source>Results (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Results (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>alternate {place}</source>
        <translation>alternate {place}</translation>
    </message>
    <message>
        <source>{count} of {seats} seats, {waiting} alternates</source>
        <translation>{count} of {seats} seats, {waiting} alternates</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Marks of the ballot</source>
        <translation>Marks of the ballot</translation>
    </message>
    <message>
        <source>This key is not a mark here</source>
        <translation>This key is not a mark here</translation>
    </message>
    <message>
        <source>Backspace: one item back    /  take back the last sheet</source>
        <translation>Backspace: one item back    /  take back the last sheet</translation>
    </message>
    <message>
        <source>Backspace: one item back    /  take back the last sheet    *  put aside</source>
        <translation>Backspace: one item back    /  take back the last sheet    *  put aside</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message>
        <source>Second entry, blind</source>
        <translation>Second entry, blind</translation>
    </message>
    <message>
        <source>Recount {number}, blind</source>
        <translation>Recount {number}, blind</translation>
    </message>
    <message>
        <source>{keyed} of {of} keyed, {left} to go</source>
        <translation>{keyed} of {of} keyed, {left} to go</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>No. {sheet}</translation>
    </message>
    <message>
        <source>No. {sheet} is written; next: no. {next}</source>
        <translation>No. {sheet} is written; next: no. {next}</translation>
    </message>
    <message>
        <source>No. {sheet} is written, the last of this entry.</source>
        <translation>No. {sheet} is written, the last of this entry.</translation>
    </message>
    <message>
        <source>Written last, no. {sheet}: {marks}</source>
        <translation>Written last, no. {sheet}: {marks}</translation>
    </message>
    <message>
        <source>{speed} sheets a minute, about {minutes} min to go</source>
        <translation>{speed} sheets a minute, about {minutes} min to go</translation>
    </message>
    <message>
        <source>Nothing to key yet: issue and collect the ballots first.</source>
        <translation>Nothing to key yet: issue and collect the ballots first.</translation>
    </message>
    <message>
        <source>Every sheet is keyed.</source>
        <translation>Every sheet is keyed.</translation>
    </message>
    <message>
        <source>The entry of this unit has ended.</source>
        <translation>The entry of this unit has ended.</translation>
    </message>
    <message>
        <source>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</source>
        <translation>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</translation>
    </message>
    <message>
        <source>Go on (F2)</source>
        <translation>Go on (F2)</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name} sits down</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Released figures as CSV, XLSX and JSON, and in the common data formats. Single ballots go into the folder sealed, which belongs into the notary's envelope.</source>
        <translation>Released figures as CSV, XLSX and JSON, and in the common data formats. Single ballots go into the folder sealed, which belongs into the notary's envelope.</translation>
    </message>
    <message>
        <source>&amp;Export the tables…</source>
        <translation>&amp;Export the tables…</translation>
    </message>
    <message>
        <source>All papers in one file</source>
        <translation>All papers in one file</translation>
    </message>
    <message>
        <source>The stored papers in order, with bookmarks and a list of their digests; void versions are stamped.</source>
        <translation>The stored papers in order, with bookmarks and a list of their digests; void versions are stamped.</translation>
    </message>
    <message>
        <source>Papers of</source>
        <translation>Papers of</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>Without papers that show single ballots</source>
        <translation>Without papers that show single ballots</translation>
    </message>
    <message>
        <source>&amp;Bind the papers…</source>
        <translation>&amp;Bind the papers…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Where to put the folder of tables</source>
        <translation>Where to put the folder of tables</translation>
    </message>
    <message>
        <source>Where to put all papers</source>
        <translation>Where to put all papers</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to put the evidence bundle</source>
        <translation>Where to put the evidence bundle</translation>
    </message>
    <message>
        <source>Evidence bundle (*.zip)</source>
        <translation>Evidence bundle (*.zip)</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>The host's script</source>
        <translation>The host's script</translation>
    </message>
    <message>
        <source>Preview with scores not released</source>
        <translation>Preview with scores not released</translation>
    </message>
    <message>
        <source>&amp;Write it anew from the record</source>
        <translation>&amp;Write it anew from the record</translation>
    </message>
    <message>
        <source>Set as pap&amp;er</source>
        <translation>Set as pap&amp;er</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Save as &amp;text…</translation>
    </message>
    <message>
        <source>Not to be read aloud: it holds scores not released.</source>
        <translation>Not to be read aloud: it holds scores not released.</translation>
    </message>
    <message>
        <source>Where to save the text</source>
        <translation>Where to save the text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>Nothing could be saved at {path}: {why}</translation>
    </message>
    <message>
        <source>The text is saved: {path}</source>
        <translation>The text is saved: {path}</translation>
    </message>
    <message>
        <source>Written from the record; it follows it until somebody types.</source>
        <translation>Written from the record; it follows it until somebody types.</translation>
    </message>
    <message>
        <source>Edited by hand, and kept.</source>
        <translation>Edited by hand, and kept.</translation>
    </message>
    <message>
        <source>Edited by hand, and the record went on since: look at the figures, or write it anew.</source>
        <translation>Edited by hand, and the record went on since: look at the figures, or write it anew.</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>Entry in the incident log: what happened, who reported it, what was decided</source>
        <translation>Entry in the incident log: what happened, who reported it, what was decided</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Supervision ended: {reason}</source>
        <translation>Supervision ended: {reason}</translation>
    </message>
    <message>
        <source>{kind}, stands</source>
        <translation>{kind}, stands</translation>
    </message>
    <message>
        <source>Objection no. {number} is withdrawn: what does the notary say? Only a notary at the desk (F4) may withdraw it.</source>
        <translation>Objection no. {number} is withdrawn: what does the notary say? Only a notary at the desk (F4) may withdraw it.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Withdrawn by the notary: {remark}</source>
        <translation>Withdrawn by the notary: {remark}</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Word for word; Ctrl+Enter writes it down</source>
        <translation>Word for word; Ctrl+Enter writes it down</translation>
    </message>
    <message>
        <source>What was said or happened, word for word</source>
        <translation>What was said or happened, word for word</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Write it down</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>&amp;End of supervision…</source>
        <translation>&amp;End of supervision…</translation>
    </message>
    <message>
        <source>End of supervision</source>
        <translation>End of supervision</translation>
    </message>
    <message>
        <source>With&amp;draw the objection…</source>
        <translation>With&amp;draw the objection…</translation>
    </message>
    <message>
        <source>Withdraw the objection</source>
        <translation>Withdraw the objection</translation>
    </message>
    <message>
        <source>Objections and incidents, newest first</source>
        <translation>Objections and incidents, newest first</translation>
    </message>
    <message>
        <source>Why did the notary refuse or leave? From now on every paper says that it is not supervised; this cannot be taken back.</source>
        <translation>Why did the notary refuse or leave? From now on every paper says that it is not supervised; this cannot be taken back.</translation>
    </message>
    <message>
        <source>End the supervision</source>
        <translation>End the supervision</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Every unit</source>
        <translation>Every unit</translation>
    </message>
    <message>
        <source>Person: name or number</source>
        <translation>Person: name or number</translation>
    </message>
    <message>
        <source>From, such as 09:00</source>
        <translation>From, such as 09:00</translation>
    </message>
    <message>
        <source>Until, such as 12:00</source>
        <translation>Until, such as 12:00</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Sheet number</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>Acts, newest first</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>{shown} of {count} acts</source>
        <translation>{shown} of {count} acts</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal of all acts</source>
        <translation>Journal of all acts</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>LiftPanel</name>
    <message>
        <source>The unit is recorded absent</source>
        <translation>The unit is recorded absent</translation>
    </message>
    <message>
        <source>Lift the absence</source>
        <translation>Lift the absence</translation>
    </message>
    <message>
        <source>Why it may report after all</source>
        <translation>Why it may report after all</translation>
    </message>
    <message>
        <source>The organizer's written order</source>
        <translation>The organizer's written order</translation>
    </message>
</context>
<context>
    <name>LotLine</name>
    <message>
        <source>Numbers of the plan in the order drawn, with spaces between:</source>
        <translation>Numbers of the plan in the order drawn, with spaces between:</translation>
    </message>
    <message>
        <source>Write the drawn order</source>
        <translation>Write the drawn order</translation>
    </message>
    <message>
        <source>Order: {names}</source>
        <translation>Order: {names}</translation>
    </message>
    <message>
        <source>No such number, or typed twice: {numbers}</source>
        <translation>No such number, or typed twice: {numbers}</translation>
    </message>
    <message>
        <source>Still to be drawn: {names}</source>
        <translation>Still to be drawn: {names}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody is on stage; call a unit on the Speeches page first.</source>
        <translation>Nobody is on stage; call a unit on the Speeches page first.</translation>
    </message>
    <message>
        <source>The clock is held. Why was it paused?</source>
        <translation>The clock is held. Why was it paused?</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>Why is the last start or stop taken back?</source>
        <translation>Why is the last start or stop taken back?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>{written} It is in the incident log. Ask the host whether this time counts, act on the clock (F6, F7), and write the decision here.</source>
        <translation>{written} It is in the incident log. Ask the host whether this time counts, act on the clock (F6, F7), and write the decision here.</translation>
    </message>
    <message>
        <source>Write the decision</source>
        <translation>Write the decision</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sit down</translation>
    </message>
    <message>
        <source>No. {number} of the incident log is written, word for word.</source>
        <translation>No. {number} of the incident log is written, word for word.</translation>
    </message>
    <message>
        <source>A fault in the program. The record is safe: every act named at the bottom is written. You can go on; what was being done just now may have to be done again.
A report for the makers was saved: {file}</source>
        <translation>A fault in the program. The record is safe: every act named at the bottom is written. You can go on; what was being done just now may have to be done again.
A report for the makers was saved: {file}</translation>
    </message>
    <message>
        <source>Hearing Desk</source>
        <translation>Hearing Desk</translation>
    </message>
    <message>
        <source>Stages of the day</source>
        <translation>Stages of the day</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>This key is not a mark here</source>
        <translation>This key is not a mark here</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illegible</translation>
    </message>
    <message>
        <source>several marked</source>
        <translation>several marked</translation>
    </message>
</context>
<context>
    <name>NewHearingForm</name>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Language of the papers</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, or left empty</source>
        <translation>Name, or left empty</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Rehearsal, for good</source>
        <translation>Rehearsal, for good</translation>
    </message>
    <message>
        <source>Units from a file…</source>
        <translation>Units from a file…</translation>
    </message>
    <message>
        <source>New scheme from an existing one…</source>
        <translation>New scheme from an existing one…</translation>
    </message>
    <message>
        <source>Begin the hearing…</source>
        <translation>Begin the hearing…</translation>
    </message>
    <message>
        <source>from the file {file}</source>
        <translation>from the file {file}</translation>
    </message>
    <message>
        <source>the scheme lists none; take them from a file, now or later</source>
        <translation>the scheme lists none; take them from a file, now or later</translation>
    </message>
    <message>
        <source>{units} units in {groups} groups, as the scheme lists them</source>
        <translation>{units} units in {groups} groups, as the scheme lists them</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Units from a file</source>
        <translation>Units from a file</translation>
    </message>
</context>
<context>
    <name>NotaryPage</name>
    <message>
        <source>For the notary</source>
        <translation>For the notary</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Paper and data</source>
        <translation>Paper and data</translation>
    </message>
    <message>
        <source>The sample is in the record</source>
        <translation>The sample is in the record</translation>
    </message>
    <message>
        <source>It is in the record, word for word</source>
        <translation>It is in the record, word for word</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This plan has no hearing day; its figures are recorded on the Year page.</source>
        <translation>This plan has no hearing day; its figures are recorded on the Year page.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>Nothing could be saved at {path}: {why}</translation>
    </message>
    <message>
        <source>{count} PDF saved: {path}</source>
        <translation>{count} PDF saved: {path}</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>Paper shown</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>{pages} pages were sent to the printer</source>
        <translation>{pages} pages were sent to the printer</translation>
    </message>
    <message>
        <source>The printer did not take the papers</source>
        <translation>The printer did not take the papers</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Stage of the day</source>
        <translation>Stage of the day</translation>
    </message>
    <message>
        <source>Before the hearing: rules, draw, ballots, zero report</source>
        <translation>Before the hearing: rules, draw, ballots, zero report</translation>
    </message>
    <message>
        <source>In the hall: speeches, ballots, groups</source>
        <translation>In the hall: speeches, ballots, groups</translation>
    </message>
    <message>
        <source>Every unit: tally sheet, ballot list</source>
        <translation>Every unit: tally sheet, ballot list</translation>
    </message>
    <message>
        <source>Corrections, recounts, samples, revised rules</source>
        <translation>Corrections, recounts, samples, revised rules</translation>
    </message>
    <message>
        <source>At the end: incidents, notary, seals, hand-over</source>
        <translation>At the end: incidents, notary, seals, hand-over</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>The year</translation>
    </message>
    <message>
        <source>Papers of this stage</source>
        <translation>Papers of this stage</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>Version shown</translation>
    </message>
    <message>
        <source>Print again, counted…</source>
        <translation>Print again, counted…</translation>
    </message>
    <message>
        <source>Copy stamped void, counted</source>
        <translation>Copy stamped void, counted</translation>
    </message>
    <message>
        <source>There is no paper of this stage yet.</source>
        <translation>There is no paper of this stage yet.</translation>
    </message>
    <message>
        <source>As it would print now</source>
        <translation>As it would print now</translation>
    </message>
    <message>
        <source>✓ printed</source>
        <translation>✓ printed</translation>
    </message>
    <message>
        <source>▶ can be printed</source>
        <translation>▶ can be printed</translation>
    </message>
    <message>
        <source>… draft</source>
        <translation>… draft</translation>
    </message>
    <message>
        <source>— not yet</source>
        <translation>— not yet</translation>
    </message>
    <message>
        <source>{count} reprints</source>
        <translation>{count} reprints</translation>
    </message>
    <message>
        <source>V{version} as stored</source>
        <translation>V{version} as stored</translation>
    </message>
    <message>
        <source>void, replaced by V{version}</source>
        <translation>void, replaced by V{version}</translation>
    </message>
    <message>
        <source>printed again {count} times, {void} of them stamped</source>
        <translation>printed again {count} times, {void} of them stamped</translation>
    </message>
    <message>
        <source>The stamped copy is in hand; print it or save it.</source>
        <translation>The stamped copy is in hand; print it or save it.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers printed</source>
        <translation>Papers printed</translation>
    </message>
    <message>
        <source>Alternates judging this unit</source>
        <translation>Alternates judging this unit</translation>
    </message>
    <message>
        <source>Ballots out of the box</source>
        <translation>Ballots out of the box</translation>
    </message>
    <message>
        <source>Foreign papers (other stamp or colour)</source>
        <translation>Foreign papers (other stamp or colour)</translation>
    </message>
    <message>
        <source>What became of one missing ballot</source>
        <translation>What became of one missing ballot</translation>
    </message>
    <message>
        <source>Ballots counted again</source>
        <translation>Ballots counted again</translation>
    </message>
    <message>
        <source>Foreign papers counted again</source>
        <translation>Foreign papers counted again</translation>
    </message>
    <message>
        <source>Why it was counted again, and by whom</source>
        <translation>Why it was counted again, and by whom</translation>
    </message>
    <message>
        <source>Why the round is void</source>
        <translation>Why the round is void</translation>
    </message>
    <message>
        <source>Issue the ballots</source>
        <translation>Issue the ballots</translation>
    </message>
    <message>
        <source>Collect the ballots</source>
        <translation>Collect the ballots</translation>
    </message>
    <message>
        <source>Minute a missing ballot</source>
        <translation>Minute a missing ballot</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Declare the round void</source>
        <translation>Declare the round void</translation>
    </message>
    <message>
        <source>The papers were shuffled and then numbered from 1</source>
        <translation>The papers were shuffled and then numbered from 1</translation>
    </message>
    <message>
        <source>Issue ballots</source>
        <translation>Issue ballots</translation>
    </message>
    <message>
        <source>Exchange a spoiled paper</source>
        <translation>Exchange a spoiled paper</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Collect ballots</translation>
    </message>
    <message>
        <source>Minute it</source>
        <translation>Minute it</translation>
    </message>
    <message>
        <source>Write the recount</source>
        <translation>Write the recount</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Declare void</translation>
    </message>
    <message>
        <source>The unit is absent; there is nothing to ballot.</source>
        <translation>The unit is absent; there is nothing to ballot.</translation>
    </message>
    <message>
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</source>
        <translation>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</translation>
    </message>
    <message>
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots issued</source>
        <translation>Round {round}: {present} present, {recused} recused, {issued} ballots issued</translation>
    </message>
    <message>
        <source>{printed} printed, {exchanged} exchanged</source>
        <translation>{printed} printed, {exchanged} exchanged</translation>
    </message>
    <message>
        <source>{returned} returned, {foreign} foreign, {unused} unused, {unreturned} not returned ({minuted} minuted)</source>
        <translation>{returned} returned, {foreign} foreign, {unused} unused, {unreturned} not returned ({minuted} minuted)</translation>
    </message>
    <message>
        <source>The round before is void: {reason}</source>
        <translation>The round before is void: {reason}</translation>
    </message>
    <message>
        <source>Booklets: the {count} units of the group are handed out and collected together, and every unit is keyed by the same sheet numbers.</source>
        <translation>Booklets: the {count} units of the group are handed out and collected together, and every unit is keyed by the same sheet numbers.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Search by name, id or pinyin initials</source>
        <translation>Search by name, id or pinyin initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>{found} of {all} people</source>
        <translation>{found} of {all} people</translation>
    </message>
</context>
<context>
    <name>PinLine</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN (what is typed is not shown)</source>
        <translation>PIN (what is typed is not shown)</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Who is issued a new PIN</source>
        <translation>Who is issued a new PIN</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>Issue anew</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key (0 = never)</source>
        <translation>Lock after so many minutes without a key (0 = never)</translation>
    </message>
    <message>
        <source>{who}: note this PIN down now. It is shown only this once.</source>
        <translation>{who}: note this PIN down now. It is shown only this once.</translation>
    </message>
    <message>
        <source>Everybody has a PIN; it is asked for at F4 and at every second key.</source>
        <translation>Everybody has a PIN; it is asked for at F4 and at every second key.</translation>
    </message>
    <message>
        <source>Without a PIN yet: {people}. Once anybody has one, everybody needs one to sit down. Let the people come to the screen one after the other.</source>
        <translation>Without a PIN yet: {people}. Once anybody has one, everybody needs one to sit down. Let the people come to the screen one after the other.</translation>
    </message>
    <message>
        <source>Issue the PINs</source>
        <translation>Issue the PINs</translation>
    </message>
    <message>
        <source>Noted down: next person</source>
        <translation>Noted down: next person</translation>
    </message>
    <message>
        <source>Noted down</source>
        <translation>Noted down</translation>
    </message>
</context>
<context>
    <name>PinsDue</name>
    <message>
        <source>To the PINs</source>
        <translation>To the PINs</translation>
    </message>
    <message>
        <source>▲ No PIN yet: {people}. In an official hearing the organizer issues one to everybody before the rules are frozen.</source>
        <translation>▲ No PIN yet: {people}. In an official hearing the organizer issues one to everybody before the rules are frozen.</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Pool of delegates</source>
        <translation>Pool of delegates</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Import a roster…</translation>
    </message>
    <message>
        <source>Put this roster away</source>
        <translation>Put this roster away</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>Take the last removal back</translation>
    </message>
    <message>
        <source>Seal the pool</source>
        <translation>Seal the pool</translation>
    </message>
    <message>
        <source>Reason for removing the row</source>
        <translation>Reason for removing the row</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Rosters (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the row to remove first.</source>
        <translation>Choose the row to remove first.</translation>
    </message>
    <message>
        <source>Write the reason for the removal first.</source>
        <translation>Write the reason for the removal first.</translation>
    </message>
    <message>
        <source>Seal the pool with {people} people? Nothing in it can be changed after the draw has begun.</source>
        <translation>Seal the pool with {people} people? Nothing in it can be changed after the draw has begun.</translation>
    </message>
    <message>
        <source>The pool is sealed.</source>
        <translation>The pool is sealed.</translation>
    </message>
    <message>
        <source>Pool of delegates: {people} people</source>
        <translation>Pool of delegates: {people} people</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message>
        <source>No pool yet. Import the roster of delegates: CSV (UTF-8 or GB18030) or XLSX with the columns id, name, sector, and where there are any gender, employer, district.</source>
        <translation>No pool yet. Import the roster of delegates: CSV (UTF-8 or GB18030) or XLSX with the columns id, name, sector, and where there are any gender, employer, district.</translation>
    </message>
    <message>
        <source>Removed: row {row} {name} ({id}), because: {reason}</source>
        <translation>Removed: row {row} {name} ({id}), because: {reason}</translation>
    </message>
</context>
<context>
    <name>PoolTreatment</name>
    <message>
        <source>Number the rows</source>
        <translation>Number the rows</translation>
    </message>
    <message>
        <source>Set separator dots right</source>
        <translation>Set separator dots right</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>Problems; Enter goes to the row</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} people</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problems: {count}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>… and {count} more</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>QuotaTable</name>
    <message>
        <source>Sector or value</source>
        <translation>Sector or value</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Seats (at least)</source>
        <translation>Seats (at least)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Share %</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Alternates</translation>
    </message>
    <message>
        <source>Remove the line {line}</source>
        <translation>Remove the line {line}</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>{file}: read as {encoding}</source>
        <translation>{file}: read as {encoding}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>separated by {delimiter}</translation>
    </message>
    <message>
        <source>{rows} rows, {blank} of them blank</source>
        <translation>{rows} rows, {blank} of them blank</translation>
    </message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message>
        <source>Let the computer read aloud</source>
        <translation>Let the computer read aloud</translation>
    </message>
    <message>
        <source>Keyed marks to be read back</source>
        <translation>Keyed marks to be read back</translation>
    </message>
    <message>
        <source>Marks found on the paper</source>
        <translation>Marks found on the paper</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>No. {sheet}</translation>
    </message>
    <message>
        <source>Every keyed sheet was read back.</source>
        <translation>Every keyed sheet was read back.</translation>
    </message>
    <message>
        <source>Key what is on the paper.</source>
        <translation>Key what is on the paper.</translation>
    </message>
    <message>
        <source>Does the paper say the same?   1 = yes   2 = no    ({left} to go)</source>
        <translation>Does the paper say the same?   1 = yes   2 = no    ({left} to go)</translation>
    </message>
</context>
<context>
    <name>RecordBanner</name>
    <message>
        <source>Show the checks</source>
        <translation>Show the checks</translation>
    </message>
    <message>
        <source>Record on all the same…</source>
        <translation>Record on all the same…</translation>
    </message>
    <message>
        <source>Why does the day go on? The reason is recorded with the failing checks.</source>
        <translation>Why does the day go on? The reason is recorded with the failing checks.</translation>
    </message>
    <message>
        <source>Record on</source>
        <translation>Record on</translation>
    </message>
    <message>
        <source>✗ READ ONLY: this record fails verification. {why}
The order of its acts is whole; nothing can be recorded, papers and findings can be saved.</source>
        <translation>✗ READ ONLY: this record fails verification. {why}
The order of its acts is whole; nothing can be recorded, papers and findings can be saved.</translation>
    </message>
    <message>
        <source>✗ READ ONLY: this record fails verification. {why}
Acts 1 to {acts} are sound and shown; nothing can be recorded, papers and findings can be saved.</source>
        <translation>✗ READ ONLY: this record fails verification. {why}
Acts 1 to {acts} are sound and shown; nothing can be recorded, papers and findings can be saved.</translation>
    </message>
</context>
<context>
    <name>RecountPanel</name>
    <message>
        <source>A supervisor asks for it</source>
        <translation>A supervisor asks for it</translation>
    </message>
    <message>
        <source>The notary asks for it</source>
        <translation>The notary asks for it</translation>
    </message>
    <message>
        <source>The organizer asks for it</source>
        <translation>The organizer asks for it</translation>
    </message>
    <message>
        <source>Who asks for the recount</source>
        <translation>Who asks for the recount</translation>
    </message>
    <message>
        <source>Ask for a recount of all papers</source>
        <translation>Ask for a recount of all papers</translation>
    </message>
    <message>
        <source>Begin the recount</source>
        <translation>Begin the recount</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>Name of who asks</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who keys it, nobody who keyed before</source>
        <translation>Who keys it, nobody who keyed before</translation>
    </message>
    <message>
        <source>What stands on the paper, by two</source>
        <translation>What stands on the paper, by two</translation>
    </message>
    <message>
        <source>These marks are on the paper</source>
        <translation>These marks are on the paper</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>First decider</source>
        <translation>First decider</translation>
    </message>
    <message>
        <source>Second decider</source>
        <translation>Second decider</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>Marks on the paper</translation>
    </message>
    <message>
        <source>Papers that differ</source>
        <translation>Papers that differ</translation>
    </message>
    <message>
        <source>No recount was asked for.</source>
        <translation>No recount was asked for.</translation>
    </message>
    <message>
        <source>Key the papers under Keying (F2).</source>
        <translation>Key the papers under Keying (F2).</translation>
    </message>
    <message>
        <source>No. {sheet}: counted {counted}, recounted {recounted}</source>
        <translation>No. {sheet}: counted {counted}, recounted {recounted}</translation>
    </message>
</context>
<context>
    <name>RecoveredNotice</name>
    <message>
        <source>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</source>
        <translation>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>Confirm the clock</translation>
    </message>
</context>
<context>
    <name>RecusalPanel</name>
    <message>
        <source>Will not be drawn: {count}</source>
        <translation>Will not be drawn: {count}</translation>
    </message>
    <message>
        <source>Name, id or pinyin initials</source>
        <translation>Name, id or pinyin initials</translation>
    </message>
    <message>
        <source>Person not to be drawn</source>
        <translation>Person not to be drawn</translation>
    </message>
    <message>
        <source>Reason, one word</source>
        <translation>Reason, one word</translation>
    </message>
    <message>
        <source>Reason of the recusal, one word</source>
        <translation>Reason of the recusal, one word</translation>
    </message>
    <message>
        <source>People who will not be drawn</source>
        <translation>People who will not be drawn</translation>
    </message>
    <message>
        <source>Bar from the draw</source>
        <translation>Bar from the draw</translation>
    </message>
    <message>
        <source>Let the chosen one in again</source>
        <translation>Let the chosen one in again</translation>
    </message>
    <message>
        <source>{count} people match; go on typing until it is one</source>
        <translation>{count} people match; go on typing until it is one</translation>
    </message>
</context>
<context>
    <name>ReopenedPage</name>
    <message>
        <source>Opened again after an interruption</source>
        <translation>Opened again after an interruption</translation>
    </message>
    <message>
        <source>It differs: to the ballots</source>
        <translation>It differs: to the ballots</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The last one: no. {sheet}</source>
        <translation>The last one: no. {sheet}</translation>
    </message>
    <message>
        <source>It is the same: go on</source>
        <translation>It is the same: go on</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>1. The record that is damaged or lost; may stay empty. It is only read.</source>
        <translation>1. The record that is damaged or lost; may stay empty. It is only read.</translation>
    </message>
    <message>
        <source>2. A copy of it. It is verified and shown here before anything is written.</source>
        <translation>2. A copy of it. It is verified and shown here before anything is written.</translation>
    </message>
    <message>
        <source>3. A new name. Nothing is written over, and the record says it was restored.</source>
        <translation>3. A new name. Nothing is written over, and the record says it was restored.</translation>
    </message>
    <message>
        <source>The damaged record…</source>
        <translation>The damaged record…</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choose a copy…</translation>
    </message>
    <message>
        <source>Write it under a new name and open it…</source>
        <translation>Write it under a new name and open it…</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Verifying the copy</translation>
    </message>
    <message>
        <source>{title} (rehearsal)</source>
        <translation>{title} (rehearsal)</translation>
    </message>
    <message>
        <source>File {hearing}, {acts} acts</source>
        <translation>File {hearing}, {acts} acts</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>Head {head}</translation>
    </message>
    <message>
        <source>Last act: {act}</source>
        <translation>Last act: {act}</translation>
    </message>
    <message>
        <source>Not compared with a damaged record.</source>
        <translation>Not compared with a damaged record.</translation>
    </message>
    <message>
        <source>The damaged record cannot be compared: {why}</source>
        <translation>The damaged record cannot be compared: {why}</translation>
    </message>
    <message>
        <source>▲ The damaged record does not go on from this copy: it is another hearing, or was changed before the copy ends.</source>
        <translation>▲ The damaged record does not go on from this copy: it is another hearing, or was changed before the copy ends.</translation>
    </message>
    <message>
        <source>Acts of the damaged record that this copy lacks: {missing}. Enter them again from the papers.</source>
        <translation>Acts of the damaged record that this copy lacks: {missing}. Enter them again from the papers.</translation>
    </message>
    <message>
        <source>✓ The copy is sound. {checks}</source>
        <translation>✓ The copy is sound. {checks}</translation>
    </message>
    <message>
        <source>✗ This copy cannot be used; choose an older one. {checks}</source>
        <translation>✗ This copy cannot be used; choose an older one. {checks}</translation>
    </message>
    <message>
        <source>The damaged record</source>
        <translation>The damaged record</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>A copy</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} restored</translation>
    </message>
    <message>
        <source>Where the restored record shall stand</source>
        <translation>Where the restored record shall stand</translation>
    </message>
    <message>
        <source>Restored: {acts} acts, {path}. Compare the last papers, then go on.</source>
        <translation>Restored: {acts} acts, {path}. Compare the last papers, then go on.</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>Hearings (*.hearing)</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Units by rank</source>
        <translation>Units by rank</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Count</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Lock…</translation>
    </message>
    <message>
        <source>&amp;Print sheets</source>
        <translation>&amp;Print sheets</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Sign…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Release &amp;all that are due…</source>
        <translation>Release &amp;all that are due…</translation>
    </message>
    <message>
        <source>Show on the hall's screen (&amp;H)</source>
        <translation>Show on the hall's screen (&amp;H)</translation>
    </message>
    <message>
        <source>Absent, outside the ranking: {reason}</source>
        <translation>Absent, outside the ranking: {reason}</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>Shares its rank with {below}</source>
        <translation>Shares its rank with {below}</translation>
    </message>
    <message>
        <source>1 mark changed by one step would swap it with {below}</source>
        <translation>1 mark changed by one step would swap it with {below}</translation>
    </message>
    <message>
        <source>{count} one-step changes of marks would swap it with {below}</source>
        <translation>{count} one-step changes of marks would swap it with {below}</translation>
    </message>
    <message>
        <source>Signed by {names}</source>
        <translation>Signed by {names}</translation>
    </message>
    <message>
        <source> tied</source>
        <translation> tied</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Host's script</source>
        <translation>Host's script</translation>
    </message>
    <message>
        <source>Scores as bars</source>
        <translation>Scores as bars</translation>
    </message>
    <message>
        <source>Lock the figures of {name}? From then on a change needs a reason and a correction report.</source>
        <translation>Lock the figures of {name}? From then on a change needs a reason and a correction report.</translation>
    </message>
    <message>
        <source>Lock the figures</source>
        <translation>Lock the figures</translation>
    </message>
    <message>
        <source>Who signed the sheet of {name}? Copy the names from the paper.</source>
        <translation>Who signed the sheet of {name}? Copy the names from the paper.</translation>
    </message>
    <message>
        <source>Release the scores of {count} units to the hall?</source>
        <translation>Release the scores of {count} units to the hall?</translation>
    </message>
    <message>
        <source>Release the scores</source>
        <translation>Release the scores</translation>
    </message>
    <message>
        <source>The hall sees the released scores</source>
        <translation>The hall sees the released scores</translation>
    </message>
    <message>
        <source>Type one number for each of these units, separated by spaces</source>
        <translation>Type one number for each of these units, separated by spaces</translation>
    </message>
</context>
<context>
    <name>ResultsPapers</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tally sheet of the unit (D8)</source>
        <translation>Tally sheet of the unit (D8)</translation>
    </message>
    <message>
        <source>Ballot list of the unit (D9)</source>
        <translation>Ballot list of the unit (D9)</translation>
    </message>
    <message>
        <source>Summary of the group (D10)</source>
        <translation>Summary of the group (D10)</translation>
    </message>
    <message>
        <source>Reconciliation of the group (D7)</source>
        <translation>Reconciliation of the group (D7)</translation>
    </message>
    <message>
        <source>Speech record of the group (D6)</source>
        <translation>Speech record of the group (D6)</translation>
    </message>
    <message>
        <source>All papers of this group</source>
        <translation>All papers of this group</translation>
    </message>
    <message>
        <source>Recount record of the unit (D14)</source>
        <translation>Recount record of the unit (D14)</translation>
    </message>
    <message>
        <source>Sample record of the unit (D14A)</source>
        <translation>Sample record of the unit (D14A)</translation>
    </message>
</context>
<context>
    <name>RevisedPanel</name>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>{file}: what differs from the rules signed</source>
        <translation>{file}: what differs from the rules signed</translation>
    </message>
    <message>
        <source>The sentences of the rule sheet are the same.</source>
        <translation>The sentences of the rule sheet are the same.</translation>
    </message>
    <message>
        <source>The revised scheme</source>
        <translation>The revised scheme</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>Schemes (*.toml)</translation>
    </message>
    <message>
        <source>Rules are not changed after the first ballot: the hearing ends under the rules that were signed. The organizer may have the same marks counted by revised rules as well, on a paper of its own (D10A) that says so and decides nothing.</source>
        <translation>Rules are not changed after the first ballot: the hearing ends under the rules that were signed. The organizer may have the same marks counted by revised rules as well, on a paper of its own (D10A) that says so and decides nothing.</translation>
    </message>
    <message>
        <source>Choose the revised scheme…</source>
        <translation>Choose the revised scheme…</translation>
    </message>
    <message>
        <source>Units as signed and by the revised rules</source>
        <translation>Units as signed and by the revised rules</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>As signed: score · rank</source>
        <translation>As signed: score · rank</translation>
    </message>
    <message>
        <source>Revised: score · rank</source>
        <translation>Revised: score · rank</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Ordered by the organizer</source>
        <translation>Ordered by the organizer</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Record the order</translation>
    </message>
    <message>
        <source>Which rule was wrong</source>
        <translation>Which rule was wrong</translation>
    </message>
    <message>
        <source>The organizer's written order</source>
        <translation>The organizer's written order</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Adopt the changes</source>
        <translation>Adopt the changes</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Preview rule sheet D0</source>
        <translation>Preview rule sheet D0</translation>
    </message>
    <message>
        <source>Print rule sheet D0</source>
        <translation>Print rule sheet D0</translation>
    </message>
    <message>
        <source>As a new scheme…</source>
        <translation>As a new scheme…</translation>
    </message>
    <message>
        <source>Freeze the rules</source>
        <translation>Freeze the rules</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Worked example and rules in words</source>
        <translation>Worked example and rules in words</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>As it prints</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Correct the settings marked first.</source>
        <translation>Correct the settings marked first.</translation>
    </message>
    <message>
        <source>The changed rules are in force.</source>
        <translation>The changed rules are in force.</translation>
    </message>
    <message>
        <source>Once frozen, the rules and the list of units can never be changed in this hearing. Their digest is written down and printed on every tally sheet. Freeze them when organizer and notary have signed the rule sheet.</source>
        <translation>Once frozen, the rules and the list of units can never be changed in this hearing. Their digest is written down and printed on every tally sheet. Freeze them when organizer and notary have signed the rule sheet.</translation>
    </message>
    <message>
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>This hearing has no scheme yet. Choose one when beginning it.</translation>
    </message>
    <message>
        <source>{title}. Frozen; nothing here can change. Digest {digest} …</source>
        <translation>{title}. Frozen; nothing here can change. Digest {digest} …</translation>
    </message>
    <message>
        <source>{title}. In force, not frozen yet.</source>
        <translation>{title}. In force, not frozen yet.</translation>
    </message>
    <message>
        <source>{title}. Settings changed, not adopted yet: {count} (marked ●).</source>
        <translation>{title}. Settings changed, not adopted yet: {count} (marked ●).</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>committed, not held yet</source>
        <translation>committed, not held yet</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>given up before the first throw: {reason}</source>
        <translation>given up before the first throw: {reason}</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>set aside: {reason}</translation>
    </message>
    <message>
        <source>Run {number}, {draw}: {end}</source>
        <translation>Run {number}, {draw}: {end}</translation>
    </message>
    <message>
        <source> (drawn again because: {reason})</source>
        <translation> (drawn again because: {reason})</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The notary names digits that nobody could foresee. The sheets follow from them. Read each paper and key its marks; only then is the record shown.</source>
        <translation>The notary names digits that nobody could foresee. The sheets follow from them. Read each paper and key its marks; only then is the record shown.</translation>
    </message>
    <message>
        <source>Unit whose papers are compared</source>
        <translation>Unit whose papers are compared</translation>
    </message>
    <message>
        <source>Digits the notary names</source>
        <translation>Digits the notary names</translation>
    </message>
    <message>
        <source>The notary's remark; why sheets were not read</source>
        <translation>The notary's remark; why sheets were not read</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>How many sheets</translation>
    </message>
    <message>
        <source> sheets</source>
        <translation> sheets</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>Marks on the paper</translation>
    </message>
    <message>
        <source>&amp;Draw the sheets</source>
        <translation>&amp;Draw the sheets</translation>
    </message>
    <message>
        <source>&amp;End the sample</source>
        <translation>&amp;End the sample</translation>
    </message>
    <message>
        <source>{unit} (sample under way)</source>
        <translation>{unit} (sample under way)</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name} sits down</translation>
    </message>
    <message>
        <source>Sample {number}, digits {seed}. Key of the tickets: {key}</source>
        <translation>Sample {number}, digits {seed}. Key of the tickets: {key}</translation>
    </message>
    <message>
        <source>No. {sheet}</source>
        <translation>No. {sheet}</translation>
    </message>
    <message>
        <source>The sample has ended; its record is among the papers of the results.</source>
        <translation>The sample has ended; its record is among the papers of the results.</translation>
    </message>
    <message>
        <source>It differs: read {read}, on record {counted}. Look at the paper together.   1 = as read, the record is wrong   2 = as recorded, it was misread</source>
        <translation>It differs: read {read}, on record {counted}. Look at the paper together.   1 = as read, the record is wrong   2 = as recorded, it was misread</translation>
    </message>
    <message>
        <source>Two ruled upon this paper: key what they wrote on its back.</source>
        <translation>Two ruled upon this paper: key what they wrote on its back.</translation>
    </message>
    <message>
        <source>Key what stands on the paper; the record is shown afterwards.</source>
        <translation>Key what stands on the paper; the record is shown afterwards.</translation>
    </message>
    <message>
        <source>All sheets agree with the record. End the sample.</source>
        <translation>All sheets agree with the record. End the sample.</translation>
    </message>
    <message>
        <source>Sheets {sheets} differ. End the sample; then set them right under Corrections: key them anew before the lock, correct them after it.</source>
        <translation>Sheets {sheets} differ. End the sample; then set them right under Corrections: key them anew before the lock, correct them after it.</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Sheets drawn</source>
        <translation>Sheets drawn</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>Sheet no.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>On the paper</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ agrees</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ differs</translation>
    </message>
</context>
<context>
    <name>SchemeCheck</name>
    <message>
        <source>To be corrected: {count}. Choose one to go there.</source>
        <translation>To be corrected: {count}. Choose one to go there.</translation>
    </message>
    <message>
        <source>The scheme can be saved. To be looked at: {count}.</source>
        <translation>The scheme can be saved. To be looked at: {count}.</translation>
    </message>
    <message>
        <source>Nothing is wrong. The scheme can be saved.</source>
        <translation>Nothing is wrong. The scheme can be saved.</translation>
    </message>
    <message>
        <source>What is wrong; Enter goes there</source>
        <translation>What is wrong; Enter goes there</translation>
    </message>
    <message>
        <source>Worked example and rules in words</source>
        <translation>Worked example and rules in words</translation>
    </message>
    <message>
        <source>Where each rule comes from</source>
        <translation>Where each rule comes from</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>{title} (own: {id})</source>
        <translation>{title} (own: {id})</translation>
    </message>
    <message>
        <source>{title} (draft: {id})</source>
        <translation>{title} (draft: {id})</translation>
    </message>
    <message>
        <source>New scheme from it</source>
        <translation>New scheme from it</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Write a scheme</source>
        <translation>Write a scheme</translation>
    </message>
    <message>
        <source>Another scheme…</source>
        <translation>Another scheme…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Save as a draft</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>Save the scheme</translation>
    </message>
    <message>
        <source>Units from a file…</source>
        <translation>Units from a file…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Units from a file</source>
        <translation>Units from a file</translation>
    </message>
    <message>
        <source>{file}: {count} units listed in place of those before.</source>
        <translation>{file}: {count} units listed in place of those before.</translation>
    </message>
    <message>
        <source>What was written since the last saving would be lost.</source>
        <translation>What was written since the last saving would be lost.</translation>
    </message>
    <message>
        <source>Begin without saving</source>
        <translation>Begin without saving</translation>
    </message>
    <message>
        <source>Kept as a draft; no hearing can be begun by it yet. {path}</source>
        <translation>Kept as a draft; no hearing can be begun by it yet. {path}</translation>
    </message>
    <message>
        <source>Saved. It can be chosen for a new hearing now. {path}</source>
        <translation>Saved. It can be chosen for a new hearing now. {path}</translation>
    </message>
    <message>
        <source>Choose a scheme to begin with. A scheme of the program stays as it is; what you write becomes a scheme of its own.</source>
        <translation>Choose a scheme to begin with. A scheme of the program stays as it is; what you write becomes a scheme of its own.</translation>
    </message>
    <message>
        <source>{title}. Not saved yet.</source>
        <translation>{title}. Not saved yet.</translation>
    </message>
    <message>
        <source>{title}. Saved.</source>
        <translation>{title}. Saved.</translation>
    </message>
</context>
<context>
    <name>SchemeStep</name>
    <message>
        <source>This plan has no hearing day, so nothing is asked here.</source>
        <translation>This plan has no hearing day, so nothing is asked here.</translation>
    </message>
</context>
<context>
    <name>SealedPool</name>
    <message>
        <source>Sealed {when}: {people} people from {file}</source>
        <translation>Sealed {when}: {people} people from {file}</translation>
    </message>
    <message>
        <source>SHA-256 of the roster</source>
        <translation>SHA-256 of the roster</translation>
    </message>
    <message>
        <source>SM3 of the roster</source>
        <translation>SM3 of the roster</translation>
    </message>
    <message>
        <source>Show on the hall's screen</source>
        <translation>Show on the hall's screen</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Record the signatures</source>
        <translation>Record the signatures</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>SignInList</name>
    <message>
        <source>Pinyin initials, name or number; Enter signs in</source>
        <translation>Pinyin initials, name or number; Enter signs in</translation>
    </message>
    <message>
        <source>Find a delegate</source>
        <translation>Find a delegate</translation>
    </message>
    <message>
        <source>Delegates called</source>
        <translation>Delegates called</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>alternate, sits for {name}</source>
        <translation>alternate, sits for {name}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>came {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>left {time}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign-in of the delegates</source>
        <translation>Sign-in of the delegates</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>No panel has been drawn yet</source>
        <translation>No panel has been drawn yet</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} is here</translation>
    </message>
    <message>
        <source>Nobody called matches “{typed}”</source>
        <translation>Nobody called matches “{typed}”</translation>
    </message>
    <message>
        <source>Type initials, a name or a number first</source>
        <translation>Type initials, a name or a number first</translation>
    </message>
    <message>
        <source>Why is {name} absent?</source>
        <translation>Why is {name} absent?</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Record the absence</translation>
    </message>
    <message>
        <source>Why does {name} leave before the end?</source>
        <translation>Why does {name} leave before the end?</translation>
    </message>
    <message>
        <source>Record the leaving</source>
        <translation>Record the leaving</translation>
    </message>
    <message>
        <source>Why does {name} give the seat up? The next alternate will have it for good.</source>
        <translation>Why does {name} give the seat up? The next alternate will have it for good.</translation>
    </message>
    <message>
        <source>Seat the alternate</source>
        <translation>Seat the alternate</translation>
    </message>
    <message>
        <source>Which unit will {name} not judge, and why?</source>
        <translation>Which unit will {name} not judge, and why?</translation>
    </message>
    <message>
        <source>Record the recusal</source>
        <translation>Record the recusal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Why does the recusal of {name} for {unit} not apply?</source>
        <translation>Why does the recusal of {name} for {unit} not apply?</translation>
    </message>
    <message>
        <source>Dismiss the recusal</source>
        <translation>Dismiss the recusal</translation>
    </message>
    <message>
        <source>Close the sign-in with {present} of {seats} seats present? Whoever comes later counts as late, and no alternate can be seated any more.</source>
        <translation>Close the sign-in with {present} of {seats} seats present? Whoever comes later counts as late, and no alternate can be seated any more.</translation>
    </message>
    <message>
        <source>{count} recusals found are neither confirmed nor dismissed.</source>
        <translation>{count} recusals found are neither confirmed nor dismissed.</translation>
    </message>
    <message>
        <source>Close the sign-in</source>
        <translation>Close the sign-in</translation>
    </message>
    <message>
        <source>The sign-in is closed</source>
        <translation>The sign-in is closed</translation>
    </message>
    <message>
        <source>Nobody is left to sit for {name}; the seat stays empty</source>
        <translation>Nobody is left to sit for {name}; the seat stays empty</translation>
    </message>
    <message>
        <source>{seated} sits for {name}; sign in now or record as absent</source>
        <translation>{seated} sits for {name}; sign in now or record as absent</translation>
    </message>
</context>
<context>
    <name>SignInSide</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Substituted</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>&amp;Absent…</source>
        <translation>&amp;Absent…</translation>
    </message>
    <message>
        <source>Seat the al&amp;ternate…</source>
        <translation>Seat the al&amp;ternate…</translation>
    </message>
    <message>
        <source>&amp;Leaves…</source>
        <translation>&amp;Leaves…</translation>
    </message>
    <message>
        <source>&amp;Recusal…</source>
        <translation>&amp;Recusal…</translation>
    </message>
    <message>
        <source>Does not appl&amp;y…</source>
        <translation>Does not appl&amp;y…</translation>
    </message>
    <message>
        <source>Confirm this re&amp;cusal</source>
        <translation>Confirm this re&amp;cusal</translation>
    </message>
    <message>
        <source>&amp;Print the sign-in form</source>
        <translation>&amp;Print the sign-in form</translation>
    </message>
    <message>
        <source>Show the form printed last</source>
        <translation>Show the form printed last</translation>
    </message>
    <message>
        <source>Recusals found by employer</source>
        <translation>Recusals found by employer</translation>
    </message>
    <message>
        <source>{name} ({employer}) works for {unit}</source>
        <translation>{name} ({employer}) works for {unit}</translation>
    </message>
    <message>
        <source>{name} ({employer}) works under the same authority as {unit}</source>
        <translation>{name} ({employer}) works under the same authority as {unit}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Closed at {time}</translation>
    </message>
    <message>
        <source>Close the sign-in…</source>
        <translation>Close the sign-in…</translation>
    </message>
</context>
<context>
    <name>SpeechActs</name>
    <message>
        <source>paused at the host's word</source>
        <translation>paused at the host's word</translation>
    </message>
    <message>
        <source>{unit}: clock paused: {reason}</source>
        <translation>{unit}: clock paused: {reason}</translation>
    </message>
</context>
<context>
    <name>SpeechForm</name>
    <message>
        <source>The chosen unit</source>
        <translation>The chosen unit</translation>
    </message>
    <message>
        <source>Speaker's name</source>
        <translation>Speaker's name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Reason of absence</source>
        <translation>Reason of absence</translation>
    </message>
    <message>
        <source>The head of the unit speaks in person</source>
        <translation>The head of the unit speaks in person</translation>
    </message>
    <message>
        <source>Call to report</source>
        <translation>Call to report</translation>
    </message>
    <message>
        <source>Written report received</source>
        <translation>Written report received</translation>
    </message>
    <message>
        <source>Unit is absent</source>
        <translation>Unit is absent</translation>
    </message>
</context>
<context>
    <name>SpeechList</name>
    <message>
        <source>Not called yet</source>
        <translation>Not called yet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Written report awaited</source>
        <translation>Written report awaited</translation>
    </message>
    <message>
        <source>Written report received</source>
        <translation>Written report received</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Units in reporting order</source>
        <translation>Units in reporting order</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Time used</translation>
    </message>
    <message>
        <source>not the head</source>
        <translation>not the head</translation>
    </message>
</context>
<context>
    <name>SpeechStrip</name>
    <message>
        <source>Start (F5)</source>
        <translation>Start (F5)</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>Pause (F6)</translation>
    </message>
    <message>
        <source>Stop (F7)</source>
        <translation>Stop (F7)</translation>
    </message>
    <message>
        <source>Undo (F8)</source>
        <translation>Undo (F8)</translation>
    </message>
    <message>
        <source>Nobody on stage</source>
        <translation>Nobody on stage</translation>
    </message>
    <message>
        <source>not running for {seconds} s</source>
        <translation>not running for {seconds} s</translation>
    </message>
</context>
<context>
    <name>SpeechesPage</name>
    <message>
        <source>Speeches</source>
        <translation>Speeches</translation>
    </message>
    <message>
        <source>Test: one minute left</source>
        <translation>Test: one minute left</translation>
    </message>
    <message>
        <source>Test: time is up</source>
        <translation>Test: time is up</translation>
    </message>
    <message>
        <source>Why was the clock paused?</source>
        <translation>Why was the clock paused?</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>Why is the last key taken back?</source>
        <translation>Why is the last key taken back?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>key pressed by mistake</source>
        <translation>key pressed by mistake</translation>
    </message>
    <message>
        <source>Played. Could the hall hear it?</source>
        <translation>Played. Could the hall hear it?</translation>
    </message>
    <message>
        <source>No audio device found: signals are flashed on the screens instead.</source>
        <translation>No audio device found: signals are flashed on the screens instead.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hearing Desk</source>
        <translation>Hearing Desk</translation>
    </message>
    <message>
        <source>Open or rehearse</source>
        <translation>Open or rehearse</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>New hearing</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restore from a copy</translation>
    </message>
    <message>
        <source>Closed or interrupted, it goes on where it was left.</source>
        <translation>Closed or interrupted, it goes on where it was left.</translation>
    </message>
    <message>
        <source>A whole day is played into a file of its own, marked as a rehearsal.</source>
        <translation>A whole day is played into a file of its own, marked as a rehearsal.</translation>
    </message>
    <message>
        <source>By the scheme you choose, from the first figure to the locked result.</source>
        <translation>By the scheme you choose, from the first figure to the locked result.</translation>
    </message>
    <message>
        <source>Papers of three units lie ready; nothing you key here counts.</source>
        <translation>Papers of three units lie ready; nothing you key here counts.</translation>
    </message>
    <message>
        <source>Open a hearing…</source>
        <translation>Open a hearing…</translation>
    </message>
    <message>
        <source>Open the rehearsal day</source>
        <translation>Open the rehearsal day</translation>
    </message>
    <message>
        <source>Open a rehearsal year</source>
        <translation>Open a rehearsal year</translation>
    </message>
    <message>
        <source>Practise keying</source>
        <translation>Practise keying</translation>
    </message>
    <message>
        <source>Schemes with a year's result</source>
        <translation>Schemes with a year's result</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Building the rehearsal</source>
        <translation>Building the rehearsal</translation>
    </message>
    <message>
        <source>Open a hearing</source>
        <translation>Open a hearing</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>Hearings (*.hearing)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>REHEARSAL</source>
        <translation>REHEARSAL</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Nobody at the desk</translation>
    </message>
    <message>
        <source>Who acts: {operator}</source>
        <translation>Who acts: {operator}</translation>
    </message>
    <message>
        <source>Choose who acts (F4)</source>
        <translation>Choose who acts (F4)</translation>
    </message>
    <message>
        <source>Journal {head}</source>
        <translation>Journal {head}</translation>
    </message>
    <message>
        <source>The notary objects ({count})</source>
        <translation>The notary objects ({count})</translation>
    </message>
    <message>
        <source>Not supervised by a notary</source>
        <translation>Not supervised by a notary</translation>
    </message>
    <message>
        <source>Network not known</source>
        <translation>Network not known</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the correction</source>
        <translation>Steps of the correction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>On paper besides: seal the envelope anew and sign across the flap; if the notary's statement was read already, inform the notary office in writing; a written report to the leading group after the meeting.</source>
        <translation>On paper besides: seal the envelope anew and sign across the flap; if the notary's statement was read already, inform the notary office in writing; a written report to the leading group after the meeting.</translation>
    </message>
    <message>
        <source>Nothing of this unit was corrected after the lock.</source>
        <translation>Nothing of this unit was corrected after the lock.</translation>
    </message>
    <message>
        <source>Correction {subject}: {name}, sheet {sheets}</source>
        <translation>Correction {subject}: {name}, sheet {sheets}</translation>
    </message>
    <message>
        <source>To be read out: {text}</source>
        <translation>To be read out: {text}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ done</translation>
    </message>
    <message>
        <source>▶ to do</source>
        <translation>▶ to do</translation>
    </message>
    <message>
        <source>… later</source>
        <translation>… later</translation>
    </message>
    <message>
        <source>The marks are set right, reason and witnesses recorded</source>
        <translation>The marks are set right, reason and witnesses recorded</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Counted again</translation>
    </message>
    <message>
        <source>Locked as the new version</source>
        <translation>Locked as the new version</translation>
    </message>
    <message>
        <source>Correction report D12 printed</source>
        <translation>Correction report D12 printed</translation>
    </message>
    <message>
        <source>Tally sheet D8 and ballot list D9 of the new version printed</source>
        <translation>Tally sheet D8 and ballot list D9 of the new version printed</translation>
    </message>
    <message>
        <source>The old papers copied with 作废 across them</source>
        <translation>The old papers copied with 作废 across them</translation>
    </message>
    <message>
        <source>Group summary D10 printed anew</source>
        <translation>Group summary D10 printed anew</translation>
    </message>
    <message>
        <source>Signed anew by all who sign the sheet</source>
        <translation>Signed anew by all who sign the sheet</translation>
    </message>
    <message>
        <source>Released to the hall</source>
        <translation>Released to the hall</translation>
    </message>
    <message>
        <source>Read out in the hall, and recorded</source>
        <translation>Read out in the hall, and recorded</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Lock the new version…</source>
        <translation>Lock the new version…</translation>
    </message>
    <message>
        <source>Print the correction report</source>
        <translation>Print the correction report</translation>
    </message>
    <message>
        <source>Print the new sheets</source>
        <translation>Print the new sheets</translation>
    </message>
    <message>
        <source>Copy the old papers as void</source>
        <translation>Copy the old papers as void</translation>
    </message>
    <message>
        <source>Print the new summary</source>
        <translation>Print the new summary</translation>
    </message>
    <message>
        <source>Record the signatures…</source>
        <translation>Record the signatures…</translation>
    </message>
    <message>
        <source>Release the score</source>
        <translation>Release the score</translation>
    </message>
    <message>
        <source>Show it to the hall and record it…</source>
        <translation>Show it to the hall and record it…</translation>
    </message>
</context>
<context>
    <name>SumsView</name>
    <message>
        <source>Papers of every unit</source>
        <translation>Papers of every unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>In the hall</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Foreign</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Keyed</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Round void</source>
        <translation>Round void</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>✗ does not add up</source>
        <translation>✗ does not add up</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ adds up</translation>
    </message>
</context>
<context>
    <name>SurplusGuide</name>
    <message>
        <source>Ballots of this round (D4)…</source>
        <translation>Ballots of this round (D4)…</translation>
    </message>
    <message>
        <source>The round before is void. Print the ballots of round {round} on paper of the spare colour, issue them at once, and seal the void ones under their own label.</source>
        <translation>The round before is void. Print the ballots of round {round} on paper of the spare colour, issue them at once, and seal the void ones under their own label.</translation>
    </message>
    <message>
        <source>{surplus} more papers came back than were issued.</source>
        <translation>{surplus} more papers came back than were issued.</translation>
    </message>
    <message>
        <source>{sign} 1 Two others count again (below).</source>
        <translation>{sign} 1 Two others count again (below).</translation>
    </message>
    <message>
        <source>{sign} 2 Foreign paper (stamp, colour) is left out of the number.</source>
        <translation>{sign} 2 Foreign paper (stamp, colour) is left out of the number.</translation>
    </message>
    <message>
        <source>▶ 3 Still more: the round is declared void (below), and balloted again.</source>
        <translation>▶ 3 Still more: the round is declared void (below), and balloted again.</translation>
    </message>
    <message>
        <source>… 3 Still more after the recount: the round is declared void.</source>
        <translation>… 3 Still more after the recount: the round is declared void.</translation>
    </message>
</context>
<context>
    <name>TasteBar</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Smaller text; now {percent} %</source>
        <translation>Smaller text; now {percent} %</translation>
    </message>
    <message>
        <source>Larger text; now {percent} %</source>
        <translation>Larger text; now {percent} %</translation>
    </message>
</context>
<context>
    <name>TieLine</name>
    <message>
        <source>These share a rank: {units}</source>
        <translation>These share a rank: {units}</translation>
    </message>
    <message>
        <source>Record the lot…</source>
        <translation>Record the lot…</translation>
    </message>
    <message>
        <source>Record the second vote…</source>
        <translation>Record the second vote…</translation>
    </message>
    <message>
        <source>Which order did the lot give, best first? Type the numbers of {units}</source>
        <translation>Which order did the lot give, best first? Type the numbers of {units}</translation>
    </message>
    <message>
        <source>Which scores did the second vote give? Type them in the order of {units}</source>
        <translation>Which scores did the second vote give? Type them in the order of {units}</translation>
    </message>
    <message>
        <source>Record the lot</source>
        <translation>Record the lot</translation>
    </message>
    <message>
        <source>Record the second vote</source>
        <translation>Record the second vote</translation>
    </message>
</context>
<context>
    <name>UnitBoard</name>
    <message>
        <source>Units and the state of their ballots</source>
        <translation>Units and the state of their ballots</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Keyed</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>Parent authority</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>Report mode</translation>
    </message>
    <message>
        <source>Change this unit</source>
        <translation>Change this unit</translation>
    </message>
    <message>
        <source>Add as a new unit</source>
        <translation>Add as a new unit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>Remove this unit</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>Units of the group</source>
        <translation>Units of the group</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reports as</source>
        <translation>Reports as</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>Parent authority</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>Report mode</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>Parent of</translation>
    </message>
</context>
<context>
    <name>UnitWork</name>
    <message>
        <source>Work on the unit's ballots</source>
        <translation>Work on the unit's ballots</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>Keying</source>
        <translation>Keying</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Recount</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>Import a list of units</translation>
    </message>
    <message>
        <source>Take the units of the scheme</source>
        <translation>Take the units of the scheme</translation>
    </message>
    <message>
        <source>The drawn order is written.</source>
        <translation>The drawn order is written.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>{file}: problems: {count}. Correct the file and import it again.</source>
        <translation>{file}: problems: {count}. Correct the file and import it again.</translation>
    </message>
    <message>
        <source>The list has changed; the drawn order must be entered again.</source>
        <translation>The list has changed; the drawn order must be entered again.</translation>
    </message>
    <message>
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>This hearing has no scheme yet. Choose one when beginning it.</translation>
    </message>
    <message>
        <source>Groups: {groups}; units: {units}. Order of reporting: {order}.</source>
        <translation>Groups: {groups}; units: {units}. Order of reporting: {order}.</translation>
    </message>
    <message>
        <source> Lot not entered yet: {groups}.</source>
        <translation> Lot not entered yet: {groups}.</translation>
    </message>
    <message>
        <source> Frozen; nothing here can change.</source>
        <translation> Frozen; nothing here can change.</translation>
    </message>
</context>
<context>
    <name>UnitsReceived</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Parent authority</source>
        <translation>Parent authority</translation>
    </message>
    <message>
        <source>Report mode</source>
        <translation>Report mode</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>Problems; Enter goes to the row</translation>
    </message>
    <message>
        <source>Adopt this list</source>
        <translation>Adopt this list</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Put this list away</translation>
    </message>
    <message>
        <source>{file}: {count} units ({sizes}). They replace the present list.</source>
        <translation>{file}: {count} units ({sizes}). They replace the present list.</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problems: {count}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message>
        <source>Journal head on a signed paper, at least 8 digits; may stay empty</source>
        <translation>Journal head on a signed paper, at least 8 digits; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Verify the record</source>
        <translation>&amp;Verify the record</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verify the record</translation>
    </message>
    <message>
        <source>&amp;Save the findings…</source>
        <translation>&amp;Save the findings…</translation>
    </message>
    <message>
        <source>Save the findings…</source>
        <translation>Save the findings…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Where the findings shall stand</source>
        <translation>Where the findings shall stand</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>Nothing could be saved at {path}: {why}</source>
        <translation>Nothing could be saved at {path}: {why}</translation>
    </message>
    <message>
        <source>The findings are saved: {path}</source>
        <translation>The findings are saved: {path}</translation>
    </message>
</context>
<context>
    <name>YearAward</name>
    <message>
        <source>Document of the decision: number or title</source>
        <translation>Document of the decision: number or title</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Tied across the award line and pending; seats left: {seats}. The organizer decides in writing which of them are within:</source>
        <translation>Tied across the award line and pending; seats left: {seats}. The organizer decides in writing which of them are within:</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Deadlines of the plan</source>
        <translation>Deadlines of the plan</translation>
    </message>
    <message>
        <source>By the clock of this machine; whether a matter is done is not recorded here.</source>
        <translation>By the clock of this machine; whether a matter is done is not recorded here.</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>As the plan words it</source>
        <translation>As the plan words it</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>What each total is made of</source>
        <translation>What each total is made of</translation>
    </message>
    <message>
        <source>Totals of this year and the last</source>
        <translation>Totals of this year and the last</translation>
    </message>
    <message>
        <source>{unit}, last year</source>
        <translation>{unit}, last year</translation>
    </message>
    <message>
        <source>Each part is the points of a component, deductions from the total not taken off; the broken line is at 100, the figure is the total. Units without a total are left out.</source>
        <translation>Each part is the points of a component, deductions from the total not taken off; the broken line is at 100, the figure is the total. Units without a total are left out.</translation>
    </message>
    <message>
        <source>Full bars are this year, hollow ones last year.</source>
        <translation>Full bars are this year, hollow ones last year.</translation>
    </message>
</context>
<context>
    <name>YearDeductions</name>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number of the case; the same is not counted twice</source>
        <translation>Number of the case; the same is not counted twice</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>Record the deduction</source>
        <translation>Record the deduction</translation>
    </message>
    <message>
        <source>List the unit as failed</source>
        <translation>List the unit as failed</translation>
    </message>
    <message>
        <source>Take it off the failed</source>
        <translation>Take it off the failed</translation>
    </message>
    <message>
        <source>Withdraw the chosen deduction…</source>
        <translation>Withdraw the chosen deduction…</translation>
    </message>
    <message>
        <source>Import deductions…</source>
        <translation>Import deductions…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Failed outright: {units}</source>
        <translation>Failed outright: {units}</translation>
    </message>
    <message>
        <source>No unit of this group failed.</source>
        <translation>No unit of this group failed.</translation>
    </message>
    <message>
        <source>The deduction is in the record</source>
        <translation>The deduction is in the record</translation>
    </message>
    <message>
        <source>{unit}: recorded</source>
        <translation>{unit}: recorded</translation>
    </message>
    <message>
        <source>Why is deduction {number} withdrawn?</source>
        <translation>Why is deduction {number} withdrawn?</translation>
    </message>
    <message>
        <source>Withdraw the deduction</source>
        <translation>Withdraw the deduction</translation>
    </message>
    <message>
        <source>Import deductions</source>
        <translation>Import deductions</translation>
    </message>
    <message>
        <source>decided case by case</source>
        <translation>decided case by case</translation>
    </message>
</context>
<context>
    <name>YearFigures</name>
    <message>
        <source>Scores of the units by component</source>
        <translation>Scores of the units by component</translation>
    </message>
    <message>
        <source>Document they stand on: number or title</source>
        <translation>Document they stand on: number or title</translation>
    </message>
    <message>
        <source>Document the typed scores stand on</source>
        <translation>Document the typed scores stand on</translation>
    </message>
    <message>
        <source>Component that hearings give</source>
        <translation>Component that hearings give</translation>
    </message>
    <message>
        <source>Record the typed scores</source>
        <translation>Record the typed scores</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Take them away</translation>
    </message>
    <message>
        <source>Import scores…</source>
        <translation>Import scores…</translation>
    </message>
    <message>
        <source>Take this hearing's scores</source>
        <translation>Take this hearing's scores</translation>
    </message>
    <message>
        <source>Take scores of hearing files…</source>
        <translation>Take scores of hearing files…</translation>
    </message>
    <message>
        <source>Scores still missing in this group: {count}, marked where they stand.</source>
        <translation>Scores still missing in this group: {count}, marked where they stand.</translation>
    </message>
    <message>
        <source>No score is missing in this group.</source>
        <translation>No score is missing in this group.</translation>
    </message>
    <message>
        <source>Scores recorded: {count}</source>
        <translation>Scores recorded: {count}</translation>
    </message>
    <message>
        <source>The scores of this hearing are taken</source>
        <translation>The scores of this hearing are taken</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Import scores</translation>
    </message>
    <message>
        <source>Typed and not recorded yet, marked {mark}: {count}</source>
        <translation>Typed and not recorded yet, marked {mark}: {count}</translation>
    </message>
</context>
<context>
    <name>YearGrades</name>
    <message>
        <source>Grades of the units</source>
        <translation>Grades of the units</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Document the grades stand on: number or title</source>
        <translation>Document the grades stand on: number or title</translation>
    </message>
    <message>
        <source>Record for the chosen units</source>
        <translation>Record for the chosen units</translation>
    </message>
    <message>
        <source>Import grades…</source>
        <translation>Import grades…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Grades recorded: {count}</source>
        <translation>Grades recorded: {count}</translation>
    </message>
    <message>
        <source>Import grades</source>
        <translation>Import grades</translation>
    </message>
</context>
<context>
    <name>YearLast</name>
    <message>
        <source>This year beside the last</source>
        <translation>This year beside the last</translation>
    </message>
    <message>
        <source>Import last year's result…</source>
        <translation>Import last year's result…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Rank this year</source>
        <translation>Rank this year</translation>
    </message>
    <message>
        <source>Rank last year</source>
        <translation>Rank last year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Total this year</source>
        <translation>Total this year</translation>
    </message>
    <message>
        <source>Total last year</source>
        <translation>Total last year</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Matched by name and group.</source>
        <translation>Matched by name and group.</translation>
    </message>
    <message>
        <source>No result of last year is recorded for this group yet.</source>
        <translation>No result of last year is recorded for this group yet.</translation>
    </message>
    <message>
        <source>Import last year's result</source>
        <translation>Import last year's result</translation>
    </message>
</context>
<context>
    <name>YearOutcome</name>
    <message>
        <source>Units by rank</source>
        <translation>Units by rank</translation>
    </message>
    <message>
        <source>Lists of this group</source>
        <translation>Lists of this group</translation>
    </message>
    <message>
        <source>The decision is in the record</source>
        <translation>The decision is in the record</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>The year's result</source>
        <translation>The year's result</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lock the result…</source>
        <translation>Lock the result…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Open it again…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Lock the result as version {version}? From then on figures change only after it is opened again, with a reason.</source>
        <translation>Lock the result as version {version}? From then on figures change only after it is opened again, with a reason.</translation>
    </message>
    <message>
        <source>Lock the result</source>
        <translation>Lock the result</translation>
    </message>
    <message>
        <source>The result is locked</source>
        <translation>The result is locked</translation>
    </message>
    <message>
        <source>Why is the locked result opened again?</source>
        <translation>Why is the locked result opened again?</translation>
    </message>
    <message>
        <source>Open the result again</source>
        <translation>Open the result again</translation>
    </message>
    <message>
        <source>No units are listed yet; see the Units page.</source>
        <translation>No units are listed yet; see the Units page.</translation>
    </message>
    <message>
        <source>The rules are not frozen yet; figures are recorded after that.</source>
        <translation>The rules are not frozen yet; figures are recorded after that.</translation>
    </message>
    <message>
        <source>Version {version} is locked.</source>
        <translation>Version {version} is locked.</translation>
    </message>
    <message>
        <source>Not locked. Scores still missing in all groups: {count}.</source>
        <translation>Not locked. Scores still missing in all groups: {count}.</translation>
    </message>
    <message>
        <source>Not locked. Every score is there; the result can be locked.</source>
        <translation>Not locked. Every score is there; the result can be locked.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
</context>
<context>
    <name>YearPapers</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>All papers of the year</source>
        <translation>All papers of the year</translation>
    </message>
</context>
<context>
    <name>YearReceived</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the row</source>
        <translation>Problems; Enter goes to the row</translation>
    </message>
    <message>
        <source>Document it came with: number or title; may stay empty</source>
        <translation>Document it came with: number or title; may stay empty</translation>
    </message>
    <message>
        <source>Record this file</source>
        <translation>Record this file</translation>
    </message>
    <message>
        <source>Put this file away</source>
        <translation>Put this file away</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problems: {count}</translation>
    </message>
    <message>
        <source>Nothing can be recorded: correct the file and import it again.</source>
        <translation>Nothing can be recorded: correct the file and import it again.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
</context>
<context>
    <name>YearSurvey</name>
    <message>
        <source>Answers by unit</source>
        <translation>Answers by unit</translation>
    </message>
    <message>
        <source>Import the answers…</source>
        <translation>Import the answers…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Counts and shares only: the plan makes no score of them.</source>
        <translation>Counts and shares only: the plan makes no score of them.</translation>
    </message>
    <message>
        <source>No answers of this group are recorded yet.</source>
        <translation>No answers of this group are recorded yet.</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Import the answers</translation>
    </message>
</context>
<context>
    <name>YearVenues</name>
    <message>
        <source>Hearing files for {component}</source>
        <translation>Hearing files for {component}</translation>
    </message>
    <message>
        <source>Hearings (*.hearing)</source>
        <translation>Hearings (*.hearing)</translation>
    </message>
    <message>
        <source>The files are being verified; everything else goes on.</source>
        <translation>The files are being verified; everything else goes on.</translation>
    </message>
    <message>
        <source>Scores of hearings taken: {count}</source>
        <translation>Scores of hearings taken: {count}</translation>
    </message>
    <message>
        <source>Hearing files and what was found</source>
        <translation>Hearing files and what was found</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>Being verified: {file}</source>
        <translation>Being verified: {file}</translation>
    </message>
    <message>
        <source>Take the scores of {count} hearings</source>
        <translation>Take the scores of {count} hearings</translation>
    </message>
    <message>
        <source>Verified: {sound} may be taken, {bad} may not.</source>
        <translation>Verified: {sound} may be taken, {bad} may not.</translation>
    </message>
</context>
<context>
    <name>ZeroReportAsk</name>
    <message>
        <source>The zero report (D5) is not printed. Once the first ballot is issued it can no longer say that every counter stands at zero.</source>
        <translation>The zero report (D5) is not printed. Once the first ballot is issued it can no longer say that every counter stands at zero.</translation>
    </message>
    <message>
        <source>Print the zero report first</source>
        <translation>Print the zero report first</translation>
    </message>
    <message>
        <source>Issue without it</source>
        <translation>Issue without it</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>SHA-256 digest of the sealed list</source>
        <translation>SHA-256 digest of the sealed list</translation>
    </message>
    <message>
        <source>Rolled by {name}</source>
        <translation>Rolled by {name}</translation>
    </message>
    <message>
        <source>Left in the pool: {count}</source>
        <translation>Left in the pool: {count}</translation>
    </message>
    <message>
        <source>Alternates, in order</source>
        <translation>Alternates, in order</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>○ No place for copies</source>
        <translation>○ No place for copies</translation>
    </message>
    <message>
        <source>… Copy to be made</source>
        <translation>… Copy to be made</translation>
    </message>
    <message>
        <source>… Copying</source>
        <translation>… Copying</translation>
    </message>
    <message>
        <source>✓ Copy {at}</source>
        <translation>✓ Copy {at}</translation>
    </message>
    <message>
        <source>▲ Copy is old: {at}, {behind} acts since</source>
        <translation>▲ Copy is old: {at}, {behind} acts since</translation>
    </message>
    <message>
        <source>✗ Copy failed, last good one {at}</source>
        <translation>✗ Copy failed, last good one {at}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>One minute left</translation>
    </message>
    <message>
        <source>Last seconds</source>
        <translation>Last seconds</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Second clerk</source>
        <translation>Second clerk</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Notary</translation>
    </message>
    <message>
        <source>Several grades marked</source>
        <translation>Several grades marked</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Mark outside the box</source>
        <translation>Mark outside the box</translation>
    </message>
    <message>
        <source>Corrected mark</source>
        <translation>Corrected mark</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>Name or other writing</source>
        <translation>Name or other writing</translation>
    </message>
    <message>
        <source>Folded together</source>
        <translation>Folded together</translation>
    </message>
    <message>
        <source>Other, see the remark</source>
        <translation>Other, see the remark</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>The desk is locked. Who sits down? The keys of the clock (F5 to F7) and of the hall (F9 to F11) go on.</source>
        <translation>The desk is locked. Who sits down? The keys of the clock (F5 to F7) and of the hall (F9 to F11) go on.</translation>
    </message>
    <message>
        <source>Who sits down at the desk?</source>
        <translation>Who sits down at the desk?</translation>
    </message>
    <message>
        <source>That was not the PIN, and now it is locked. Another role issues a new one (Rules).</source>
        <translation>That was not the PIN, and now it is locked. Another role issues a new one (Rules).</translation>
    </message>
    <message>
        <source>That was not the PIN. It is written down. Tries left: {left}.</source>
        <translation>That was not the PIN. It is written down. Tries left: {left}.</translation>
    </message>
    <message>
        <source>The next try waits {seconds} s.</source>
        <translation>The next try waits {seconds} s.</translation>
    </message>
</context>
<context>
    <name>second_key</name>
    <message>
        <source>Draw together: does a second role agree? {about}</source>
        <translation>Draw together: does a second role agree? {about}</translation>
    </message>
    <message>
        <source>Set the draw aside together: does a second role agree? {about}</source>
        <translation>Set the draw aside together: does a second role agree? {about}</translation>
    </message>
    <message>
        <source>Open again together: does a second role agree? {about}</source>
        <translation>Open again together: does a second role agree? {about}</translation>
    </message>
    <message>
        <source>Correct after the lock together: does a second role agree? {about}</source>
        <translation>Correct after the lock together: does a second role agree? {about}</translation>
    </message>
    <message>
        <source>Release to the hall together: does a second role agree? {about}</source>
        <translation>Release to the hall together: does a second role agree? {about}</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Speeches</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>Notary</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
</TS>
