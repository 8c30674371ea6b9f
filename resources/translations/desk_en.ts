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
        <source>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</source>
        <translation>The program was restarted during this report. The time was carried on by the machine's clock; check it and confirm.</translation>
    </message>
    <message>
        <source>Confirm the clock</source>
        <translation>Confirm the clock</translation>
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
    <name>Confirm</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
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
        <source>Written last, no. {sheet}: {marks}</source>
        <translation>Written last, no. {sheet}: {marks}</translation>
    </message>
    <message>
        <source>{speed} sheets a minute, about {minutes} min to go</source>
        <translation>{speed} sheets a minute, about {minutes} min to go</translation>
    </message>
    <message>
        <source>Nothing to key yet: issue and collect the ballots under Papers.</source>
        <translation>Nothing to key yet: issue and collect the ballots under Papers.</translation>
    </message>
    <message>
        <source>The entry of this unit has ended.</source>
        <translation>The entry of this unit has ended.</translation>
    </message>
    <message>
        <source>Every sheet is keyed. F2 goes to what is next.</source>
        <translation>Every sheet is keyed. F2 goes to what is next.</translation>
    </message>
    <message>
        <source>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</source>
        <translation>{operator} keyed these sheets the first time. Somebody else must key them now: who sits down?</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name} sits down</translation>
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
        <source>Why is the last start or stop taken back?</source>
        <translation>Why is the last start or stop taken back?</translation>
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
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>several marked</source>
        <translation>several marked</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illegible</translation>
    </message>
    <message>
        <source>This key is not a mark here</source>
        <translation>This key is not a mark here</translation>
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
        <source>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</source>
        <translation>Round {round}: {present} present, {recused} recused, {issued} ballots to issue</translation>
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
    <name>PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
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
        <source>Show on the hall's screen</source>
        <translation>Show on the hall's screen</translation>
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
</context>
<context>
    <name>PoolTreatment</name>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
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
        <source>Problems: {count}</source>
        <translation>Problems: {count}</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
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
        <source>{rows} rows, {blank} of them blank, {people} people</source>
        <translation>{rows} rows, {blank} of them blank, {people} people</translation>
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
    <name>ReasonLine</name>
    <message>
        <source>Write the reason</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
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
        <source>Freeze the rules</source>
        <translation>Freeze the rules</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Worked example</translation>
    </message>
    <message>
        <source>Rules in words</source>
        <translation>Rules in words</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>As it prints</translation>
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
        <source>Rule sheet {number} is stored; it prints as shown here.</source>
        <translation>Rule sheet {number} is stored; it prints as shown here.</translation>
    </message>
    <message>
        <source>This hearing has no scheme yet. Choose one when beginning it.</source>
        <translation>This hearing has no scheme yet. Choose one when beginning it.</translation>
    </message>
    <message>
        <source>The worked example returns once the settings marked are corrected.</source>
        <translation>The worked example returns once the settings marked are corrected.</translation>
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
        <source>Group</source>
        <translation>Group</translation>
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
        <source>interruption</source>
        <translation>interruption</translation>
    </message>
    <message>
        <source>Why is the last key taken back?</source>
        <translation>Why is the last key taken back?</translation>
    </message>
    <message>
        <source>key pressed by mistake</source>
        <translation>key pressed by mistake</translation>
    </message>
    <message>
        <source>The machine slept or its clock was changed: {seconds} s differ. The speech clock counts running time only; check it with the host.</source>
        <translation>The machine slept or its clock was changed: {seconds} s differ. The speech clock counts running time only; check it with the host.</translation>
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
        <source>Start</source>
        <translation>Start</translation>
    </message>
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
        <source>Closed or interrupted, it goes on where it was left.</source>
        <translation>Closed or interrupted, it goes on where it was left.</translation>
    </message>
    <message>
        <source>A whole day is played into a file of its own, marked as a rehearsal.</source>
        <translation>A whole day is played into a file of its own, marked as a rehearsal.</translation>
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
        <source>Practise keying</source>
        <translation>Practise keying</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Rules in words</source>
        <translation>Rules in words</translation>
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
        <source>Where the record of the hearing shall stand</source>
        <translation>Where the record of the hearing shall stand</translation>
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
</TS>
