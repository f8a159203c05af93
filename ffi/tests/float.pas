{ The same bits in every floating-point environment that Pascal can set, and the environment as it was: every exception unmasked, every rounding
  mode. What Delphi and Free Pascal do by default, and worse. }
program float;

{$ifdef FPC}{$mode delphi}{$endif}

uses
  SysUtils, Math, assize;

var
  passed, failed: Integer;

procedure Check(holds: Boolean; const what: string);
begin
  if holds then
    Inc(passed)
  else
  begin
    Inc(failed);
    WriteLn(StdErr, 'does not hold: ', what);
  end;
end;

procedure Fill(var facts: TAssizePredictorsFacts);
const
  Code: array[0..7] of AnsiChar = '04600   ';
begin
  Check(assize_predictors_facts_init(@facts, SizeOf(facts)) = ASSIZE_OK, 'init');
  facts.assessment_date := 20260210;
  facts.gender := ASSIZE_PREDICTORS_MALE;
  facts.date_of_birth := 19850314;
  facts.date_of_current_conviction := 20250620;
  facts.total_number_of_sanctions_for_all_offences := 9;
  facts.total_number_of_violent_sanctions := 3;
  facts.age_at_first_sanction := 17;
  Move(Code, facts.current_offence_code, SizeOf(Code));
end;

const
  Json: AnsiString = '{"sex": "male", "age": 30, "violent_appearances": 1, "convicted_of_sexual_offence": false, "any_burglary": true}';

var
  facts: TAssizePredictorsFacts;
  calm, rough, none: TAssizePercentageOutcome;
  calmText, roughText: array[0..65535] of AnsiChar;
  calmLength, roughLength: SizeUInt;
  status, textStatus, refused: Integer;
  mask: TFPUExceptionMask;
  rounding: TFPURoundingMode;
  maskAfter: TFPUExceptionMask;
  roundingAfter: TFPURoundingMode;

begin
  Fill(facts);
  FillChar(calm, SizeOf(calm), 0);
  Check(assize_percentage_outcome_init(@calm, SizeOf(calm)) = ASSIZE_OK, 'init');
  rough := calm;
  none := calm;
  Check(assize_arp_score(@facts, @calm) = ASSIZE_OK, 'arp');
  Check(calm.kind = ASSIZE_SCORED, 'arp is scored');
  Check(assize_score_json('rm2000', PAnsiChar(Json), Length(Json), nil, calmText, SizeOf(calmText), @calmLength) = ASSIZE_OK, 'rm2000');
  mask := GetExceptionMask;
  for rounding := Low(TFPURoundingMode) to High(TFPURoundingMode) do
  begin
    SetExceptionMask([]);
    SetRoundMode(rounding);
    status := assize_arp_score(@facts, @rough);
    textStatus := assize_score_json('rm2000', PAnsiChar(Json), Length(Json), nil, roughText, SizeOf(roughText), @roughLength);
    refused := assize_arp_score(nil, @none);
    maskAfter := GetExceptionMask;
    roundingAfter := GetRoundMode;
    SetRoundMode(rmNearest);
    SetExceptionMask(mask);
    Check((status = ASSIZE_OK) and (textStatus = ASSIZE_OK) and (refused = ASSIZE_NULL), 'the statuses');
    Check(CompareMem(@calm, @rough, SizeOf(calm)), 'the same bits');
    Check((calmLength = roughLength) and CompareMem(@calmText, @roughText, calmLength), 'the same text');
    Check(maskAfter = [], 'the exceptions are unmasked as before');
    Check(roundingAfter = rounding, 'the rounding mode is as before');
  end;
  WriteLn(passed, ' passed, ', failed, ' failed');
  if failed > 0 then
    Halt(1);
end.
