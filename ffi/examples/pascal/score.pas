{ Assize from Pascal (Free Pascal, Delphi): Risk Matrix 2000 through records, a batch through columns, and a whole assessment
  through JSON.

    fpc -FuPREFIX/share/assize/bindings/pascal -FlPREFIX/lib score.pas
    LD_LIBRARY_PATH=PREFIX/lib ./score CASE.json

  Floating-point exceptions stay unmasked here, as Pascal has them: the library copes with that, and leaves them as they are. }
program score;

{$ifdef FPC}{$mode delphi}{$else}{$apptype console}{$endif}

uses
  SysUtils, Classes, Math, assize;

procedure Check(const call: string; status: Integer);
begin
  if status <> ASSIZE_OK then
    raise Exception.CreateFmt('%s: %s', [call, assize_status_text(status)]);
end;

{ One man, answer by answer. What is not set stays unknown. }
procedure RiskMatrix;
var
  facts: TAssizeRm2000Facts;
  outcome: TAssizeRm2000Outcome;
  reasons: array[0..8191] of AnsiChar;
  text: AnsiString;
  needed: SizeUInt;
  i: Integer;
begin
  Check('assize_rm2000_facts_init', assize_rm2000_facts_init(@facts, SizeOf(facts)));
  Check('assize_rm2000_outcome_init', assize_rm2000_outcome_init(@outcome, SizeOf(outcome)));
  facts.sex := ASSIZE_RM2000_MALE;
  facts.age := 30;
  facts.convicted_of_sexual_offence := 1;
  facts.age_at_latest_sexual_offence := 28;
  facts.internet_only := 0;
  facts.sexual_appearances := 2;
  facts.criminal_appearances := 5;
  facts.violent_appearances := 1;
  facts.any_burglary := 0;
  facts.male_victim := 1;
  facts.stranger_victim := 1;
  facts.single := 0;
  facts.non_contact_offence := 0;

  Check('assize_rm2000_score', assize_rm2000_score(@facts, @outcome));
  if outcome.kind = ASSIZE_REJECTED then
  begin
    for i := 0 to Min(outcome.problem_count, Length(outcome.problems)) - 1 do
      WriteLn(ErrOutput, 'refused: ', assize_problem_text(outcome.problems[i]));
    Halt(1);
  end;
  WriteLn('Risk Matrix 2000, scale S: ', assize_level_text(outcome.s_category), ' (', assize_kind_text(outcome.kind),
    '; weakest source: ', assize_source_text(outcome.edition_status), ')');
  WriteLn('  step 1: ', outcome.s_points, ' points, ', assize_level_text(outcome.s_step1), '; ',
    outcome.s_factors, ' aggravating factors');

  { Every reason with its source: rule, points, status, text, source, with tabs between. }
  Check('assize_rm2000_explain',
    assize_rm2000_explain(@facts, nil, ASSIZE_LINES, reasons, SizeOf(reasons), @needed));
  SetString(text, PAnsiChar(@reasons), needed);
  Write(text);
end;

{ Three men in columns. The age of the last is not known: his bit is not set. }
procedure Batch;
const
  Rows = 3;
type
  TNumbers = array[0..Rows - 1] of Integer;
const
  Sexes: array[0..Rows - 1, 0..5] of AnsiChar = ('male  ', 'male  ', 'male  ');
  Ages: TNumbers = (22, 30, 0);
  Known: Byte = $03;
  Offended: TNumbers = (20, 28, 28);
  None: TNumbers = (0, 0, 0);
  Ones: TNumbers = (1, 1, 1);
  Twos: TNumbers = (2, 2, 2);
  Fives: TNumbers = (5, 5, 5);
var
  columns: array[0..12] of TAssizeColumn;
  outputs: array[0..1] of TAssizeOutput;
  s: TNumbers;
  v: array[0..Rows - 1, 0..15] of AnsiChar;
  kinds: array[0..Rows - 1] of Byte;
  why: array[0..1023] of AnsiChar;
  text: AnsiString;
  needed: SizeUInt;
  status, row: Integer;

  procedure Answers(column: Integer; question: PAnsiChar; values: Pointer);
  begin
    columns[column].name := question;
    columns[column].a_type := ASSIZE_INT32;
    columns[column].values := values;
  end;

begin
  FillChar(columns, SizeOf(columns), 0);
  columns[0].name := 'sex';
  columns[0].a_type := ASSIZE_FIXED_TEXT;
  columns[0].values := @Sexes;
  columns[0].width := SizeOf(Sexes[0]);
  Answers(1, 'age', @Ages);
  columns[1].validity := @Known;
  Answers(2, 'convicted_of_sexual_offence', @Ones);
  Answers(3, 'age_at_latest_sexual_offence', @Offended);
  Answers(4, 'internet_only', @None);
  Answers(5, 'sexual_appearances', @Twos);
  Answers(6, 'criminal_appearances', @Fives);
  Answers(7, 'violent_appearances', @Ones);
  Answers(8, 'any_burglary', @None);
  Answers(9, 'male_victim', @Ones);
  Answers(10, 'stranger_victim', @None);
  Answers(11, 'single', @None);
  Answers(12, 'non_contact_offence', @None);

  FillChar(outputs, SizeOf(outputs), 0);
  outputs[0].path := 's.category';
  outputs[0].a_type := ASSIZE_INT32;
  outputs[0].values := @s;
  outputs[1].path := 'v.category';
  outputs[1].a_type := ASSIZE_FIXED_TEXT;
  outputs[1].values := @v;
  outputs[1].width := SizeOf(v[0]);

  status := assize_score_columns('rm2000', nil, Rows, @columns, Length(columns), @outputs, Length(outputs),
    @kinds, why, SizeOf(why), @needed);
  { Without room enough nothing is written, and needed is how much it takes. }
  if (status = ASSIZE_BAD_COLUMNS) and (needed <= SizeOf(why)) then
  begin
    SetString(text, PAnsiChar(@why), needed);
    WriteLn(ErrOutput, text);
  end;
  Check('assize_score_columns', status);

  for row := 0 to Rows - 1 do
    WriteLn('row ', row, ': ', assize_kind_text(kinds[row]), ', S ', assize_level_text(s[row]), ', V ', v[row]);
end;

function Contents(const name: string): AnsiString;
var
  stream: TFileStream;
begin
  stream := TFileStream.Create(name, fmOpenRead or fmShareDenyWrite);
  try
    SetLength(Result, stream.Size);
    stream.ReadBuffer(PAnsiChar(Result)^, Length(Result));
  finally
    stream.Free;
  end;
end;

{ A whole case: how long the answer is, then the answer. }
procedure Assessment(const name: string);
var
  json, report: AnsiString;
  needed: SizeUInt;
  status: Integer;
begin
  json := Contents(name);
  status := assize_assess_text(PAnsiChar(json), Length(json), nil, nil, 0, @needed);
  if status <> ASSIZE_BUFFER_TOO_SMALL then
    raise Exception.CreateFmt('assize_assess_text: %s', [assize_status_text(status)]);
  SetLength(report, needed);
  Check('assize_assess_text', assize_assess_text(PAnsiChar(json), Length(json), nil, PAnsiChar(report), needed, @needed));
  Write(report);
end;

begin
  try
    WriteLn('Assize ', assize_version());
    if assize_abi_version() <> ASSIZE_ABI then
      raise Exception.Create('the library is of another ABI than the unit');
    RiskMatrix;
    Batch;
    if ParamCount > 0 then
      Assessment(ParamStr(1))
    else
      Assessment('examples/community.json');
  except
    on E: Exception do
    begin
      WriteLn(ErrOutput, E.Message);
      Halt(1);
    end;
  end;
end.
