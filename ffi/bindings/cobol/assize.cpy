      *> Written by `cargo xtask generate` from the engine's
      *> declarations: change those. The header has the full
      *> documentation. Names of more than 30 characters are
      *> shortened; the full one stands beside them.
       78 AZ-ABI-VERSION
           VALUE 1096417281.
       78 AZ-OK
           VALUE 0.
       78 AZ-NULL
           VALUE 1.
       78 AZ-MISALIGNED
           VALUE 2.
       78 AZ-NOT-INITIALISED
           VALUE 3.
       78 AZ-WRONG-SIZE
           VALUE 4.
       78 AZ-NEWER-HEADER
           VALUE 5.
       78 AZ-BUFFER-TOO-SMALL
           VALUE 6.
       78 AZ-NOT-UTF8
           VALUE 7.
       78 AZ-NOT-JSON
           VALUE 8.
       78 AZ-TOO-LARGE
           VALUE 9.
       78 AZ-UNKNOWN-INSTRUMENT
           VALUE 10.
       78 AZ-BAD-OPTIONS
           VALUE 11.
       78 AZ-BAD-COLUMNS
           VALUE 12.
       78 AZ-BAD-NUMBER
           VALUE 13.
       78 AZ-INTERNAL
           VALUE 99.
       78 AZ-SCORED
           VALUE 1.
       78 AZ-BOUNDED
           VALUE 2.
       78 AZ-REJECTED
           VALUE 3.
       78 AZ-LOW
           VALUE 1.
       78 AZ-MEDIUM
           VALUE 2.
       78 AZ-HIGH
           VALUE 3.
       78 AZ-VERY-HIGH
           VALUE 4.
       78 AZ-NOT-APPLICABLE
           VALUE 5.
       78 AZ-STANDARD
           VALUE 1.
       78 AZ-ENHANCED
           VALUE 2.
       78 AZ-INTENSIVE
           VALUE 3.
       78 AZ-CONFIRMED
           VALUE 0.
       78 AZ-ATTESTED
           VALUE 1.
       78 AZ-LIKELY
           VALUE 2.
       78 AZ-OURS
           VALUE 3.
       78 AZ-UNCONFIRMED
           VALUE 4.
       78 AZ-JSON
           VALUE 0.
       78 AZ-LINES
           VALUE 1.
       78 AZ-UNKNOWN
           VALUE -2147483648.
       78 AZ-SEVERAL
           VALUE 1073741824.
       78 AZ-PROBLEM-OTHER
           VALUE 0.
       78 AZ-PROBLEM-WRONG-TYPE
           VALUE 1.
       78 AZ-PROBLEM-OUT-OF-RANGE
           VALUE 2.
       78 AZ-PROBLEM-NOT-WHOLE
           VALUE 3.
       78 AZ-PROBLEM-UNKNOWN-VALUE
           VALUE 4.
       78 AZ-PROBLEM-IMPOSSIBLE-DATE
           VALUE 5.
       78 AZ-PROBLEM-TOO-LONG
           VALUE 6.
       78 AZ-PROBLEM-TOO-MANY
           VALUE 7.
       78 AZ-PROBLEM-TOO-MANY-DECIMALS
           VALUE 8.
       78 AZ-PROBLEM-MISSING
           VALUE 9.
       78 AZ-PROBLEM-INCONSISTENT
           VALUE 10.
       78 AZ-PROBLEM-CONTRADICTS
           VALUE 11.
       78 AZ-PROBLEM-NOT-MALE
           VALUE 12.
       78 AZ-PROBLEM-UNDER-18
           VALUE 13.
       78 AZ-PROBLEM-NO-SEXUAL-CONVICTIO
           VALUE 14.
       78 AZ-PROB-ONLY-JUVEN-SEXUA-OFFEN
           VALUE 15.
       78 AZ-PROBLE-REVISE-PROCED-REQUIR
           VALUE 16.
       78 AZ-PROBLEM-OFFENCE-AFTER-RISK
           VALUE 17.
       78 AZ-PROBLEM-UNDER-10
           VALUE 18.
       78 AZ-PROBLEM-REASON-REQUIRED
           VALUE 19.
       78 AZ-PROBLEM-NOT-APPLICABLE
           VALUE 20.
       78 AZ-PROBLEM-NO-SUCH-OUTCOME
           VALUE 21.
       78 AZ-PROBLEM-PERCENTAG-ABOVE-100
           VALUE 22.
       78 AZ-PROBLEM-SCORE-BELOW-ZERO
           VALUE 23.
       78 AZ-PRO-DC-SRP-MED-SCOR-TOO-LOW
           VALUE 24.
       78 AZ-PROBLEM-ITEM-NOT-ON-FORM
           VALUE 25.
       78 AZ-PROBLEM-AS-OF-MISSING
           VALUE 26.
       78 AZ-PROBLE-MISSIN-MANDATO-INPUT
           VALUE 100.
       78 AZ-PROBLE-MISSIN-DYNAMIC-INPUT
           VALUE 101.
       78 AZ-PRO-TOTA-NUMB-SANC-OUT-RANG
           VALUE 102.
       78 AZ-PRO-TOT-NUM-SAN-LES-THA-ONE
           VALUE 103.
       78 AZ-PROBL-VIOLE-SANCT-OUT-RANGE
           VALUE 104.
       78 AZ-PRO-VIO-SAN-GRE-THA-TOT-SAN
           VALUE 105.
       78 AZ-PROB-OFFEN-CODE-INCOR-FORMA
           VALUE 106.
       78 AZ-PRO-OFFE-CODE-MAPP-NOT-FOUN
           VALUE 107.
       78 AZ-PROB-NEED-DETAI-EXACT-OFFEN
           VALUE 108.
       78 AZ-PROB-AGE-FIRS-SANC-OUT-RANG
           VALUE 109.
       78 AZ-PRO-AGE-CUR-CON-LES-THA-TEN
           VALUE 110.
       78 AZ-PRO-DAT-CUR-CON-BEF-DAT-BIR
           VALUE 111.
       78 AZ-PR-AG-FI-SA-AFT-AGE-CUR-CON
           VALUE 112.
       78 AZ-PR-DA-CU-CO-WI-TH-MO-AS-DAT
           VALUE 113.
       78 AZ-PROB-DATE-START-FOLLO-REQUI
           VALUE 114.
       78 AZ-PRO-DAT-STA-FOL-BEF-DAT-BIR
           VALUE 115.
       78 AZ-PRO-DATE-STAR-FOLL-OUT-RANG
           VALUE 116.
       78 AZ-PRO-FOL-UP-DAT-BEF-CON-DATE
           VALUE 117.
       78 AZ-PRO-MOT-TACK-DRUG-MISU-INCO
           VALUE 118.
       78 AZ-PROB-SEXU-REOF-PRED-NO-SANC
           VALUE 119.
       78 AZ-PRO-TOT-NUM-SEX-SAN-OUT-RAN
           VALUE 120.
       78 AZ-PR-DA-MO-RE-SE-OF-BE-DA-BIR
           VALUE 121.
       78 AZ-PR-DA-MO-RE-SEX-OFF-OUT-RAN
           VALUE 122.
       78 AZ-PRO-SEX-REOF-PRED-INCO-INPU
           VALUE 123.
       78 AZ-PROB-SEXU-OFFEN-INCON-INPUT
           VALUE 124.
       78 AZ-PROB-SEXU-OFFEN-MISSI-COUNT
           VALUE 125.
       78 AZ-PROBLE-COMPON-VALIDAT-ERROR
           VALUE 126.
       78 AZ-PROB-LDS-NOT-ENOU-FIEL-PRES
           VALUE 127.
       78 AZ-PROB-DOME-ABUSE-INCON-INPUT
           VALUE 128.
       78 AZ-PROBL-SANCTI-LESS-THAN-ZERO
           VALUE 129.
       78 AZ-PROB-AGE-STAR-FOLL-OUT-RANG
           VALUE 130.
       78 AZ-PR-AG-MO-RE-SE-OF-LE-TH-TEN
           VALUE 131.
       78 AZ-PROBLEM-NO-SEXUAL-SANCTIONS
           VALUE 132.
       78 AZ-PROBLE-DUPLIC-PREVIO-CONVIC
           VALUE 133.
       78 AZ-INT32
           VALUE 1.
       78 AZ-FLOAT64
           VALUE 2.
       78 AZ-TEXT
           VALUE 3.
       78 AZ-FIXED-TEXT
           VALUE 4.
       78 AZ-DAYS
           VALUE 5.
       78 AZ-RM2000-MALE
           VALUE 0.
       78 AZ-RM2000-FEMALE
           VALUE 1.
       78 AZ-ROSH-CELL-OASYS-2006
           VALUE 0.
       78 AZ-ROSH-CELL-SEED-13-4-12
           VALUE 1.
       78 AZ-ROSH-CELL-MEDICATION
           VALUE 0.
       78 AZ-ROSH-CELL-ACCOMMODATION
           VALUE 1.
       78 AZ-ROSH-CELL-RELATIONSHIP
           VALUE 2.
       78 AZ-ROSH-CELL-DRUGS-OR-ALCOHOL
           VALUE 3.
       78 AZ-ROSH-CELL-TRIGGER-OTHER
           VALUE 4.
       78 AZ-ROSH-CELL-NOT-PRESENT
           VALUE 0.
       78 AZ-ROSH-CELL-PRESENT-NOW
           VALUE 1.
       78 AZ-MAPPA-LEVEL-CATEGORY-1
           VALUE 1.
       78 AZ-MAPPA-LEVEL-CATEGORY-2
           VALUE 2.
       78 AZ-MAPPA-LEVEL-CATEGORY-3
           VALUE 3.
       78 AZ-MAPPA-LEVEL-CATEGORY-4
           VALUE 4.
       78 AZ-MAPPA-LEVEL-LOW
           VALUE 1.
       78 AZ-MAPPA-LEVEL-MEDIUM
           VALUE 2.
       78 AZ-MAPPA-LEVEL-HIGH
           VALUE 3.
       78 AZ-MAPPA-LEVEL-VERY-HIGH
           VALUE 4.
       78 AZ-MAPP-LEVEL-MEDIA-INTER-NONE
           VALUE 5.
       78 AZ-ASSET-NOT-TRIGGERED
           VALUE 5.
       78 AZ-ASSET-LOW
           VALUE 1.
       78 AZ-ASSET-MEDIUM
           VALUE 2.
       78 AZ-ASSET-HIGH
           VALUE 3.
       78 AZ-ASSET-VERY-HIGH
           VALUE 4.
       78 AZ-ASSET-CAUSE-SERIOU-HARM-YES
           VALUE 1.
       78 AZ-ASSET-CAUSED-SERIOU-HARM-NO
           VALUE 0.
       78 AZ-ASSET-DONT-KNOW
           VALUE 2.
       78 AZ-ASSET-INTENT-PREPARATIO-YES
           VALUE 1.
       78 AZ-ASSET-INTENT-PREPARATION-NO
           VALUE 0.
       78 AZ-ASSET-RECKLESS-LIKELY-YES
           VALUE 1.
       78 AZ-ASSET-RECKLESS-OR-LIKELY-NO
           VALUE 0.
       78 AZ-ASSET-OTHER-FEATURES-YES
           VALUE 1.
       78 AZ-ASSET-OTHER-FEATURES-NO
           VALUE 0.
       78 AZ-ASSET-WORRYING-ATTITUDE-YES
           VALUE 1.
       78 AZ-ASSET-WORRYING-ATTITUDES-NO
           VALUE 0.
       78 AZ-ASSET-OTHER-DISCONCERTI-YES
           VALUE 1.
       78 AZ-ASSET-OTHER-DISCONCERTIN-NO
           VALUE 0.
       78 AZ-ASSET-CONCERN-OF-OTHERS-YES
           VALUE 1.
       78 AZ-ASSET-CONCERN-OF-OTHERS-NO
           VALUE 0.
       78 AZ-ASSET-START
           VALUE 0.
       78 AZ-ASSET-MIDDLE
           VALUE 1.
       78 AZ-ASSET-END
           VALUE 2.
       78 AZ-ASSET-WITH-CHILD
           VALUE 0.
       78 AZ-ASSET-EXISTING-INFORMATION
           VALUE 1.
       78 AZ-ASSET-LIVING-ARRANGEMENTS
           VALUE 0.
       78 AZ-ASSET-FAMILY-PERSON-RELATIO
           VALUE 1.
       78 AZ-ASSET-EDUCAT-TRAINI-EMPLOYM
           VALUE 2.
       78 AZ-ASSET-NEIGHBOURHOOD
           VALUE 3.
       78 AZ-ASSET-LIFESTYLE
           VALUE 4.
       78 AZ-ASSET-SUBSTANCE-USE
           VALUE 5.
       78 AZ-ASSET-PHYSICAL-HEALTH
           VALUE 6.
       78 AZ-ASSET-EMOTION-MENTAL-HEALTH
           VALUE 7.
       78 AZ-ASSET-PERCEPTIO-SELF-OTHERS
           VALUE 8.
       78 AZ-ASSET-THINKING-BEHAVIOUR
           VALUE 9.
       78 AZ-ASSET-ATTITUDES-OFFENDING
           VALUE 10.
       78 AZ-ASSET-MOTIVATION-TO-CHANGE
           VALUE 11.
       78 AZ-PREDICTORS-MALE
           VALUE 0.
       78 AZ-PREDICTORS-FEMALE
           VALUE 1.
       78 AZ-PRED-OFFE-CATEG-BURGL-DOMES
           VALUE 0.
       78 AZ-PRED-OFFE-CATEG-BURGL-OTHER
           VALUE 1.
       78 AZ-PREDIC-OFFENC-CATEGO-DRUNKE
           VALUE 2.
       78 AZ-PRED-OFFE-CATEG-DRINK-DRIVI
           VALUE 3.
       78 AZ-PRED-OFFE-CATEG-MOTOR-OFFEN
           VALUE 4.
       78 AZ-PRE-OFF-CATE-VEHI-RELA-THEF
           VALUE 5.
       78 AZ-PRED-OFFE-CATEG-FRAUD-FORGE
           VALUE 6.
       78 AZ-PRED-OFFE-CATEG-WELFA-FRAUD
           VALUE 7.
       78 AZ-PRED-DRUG-IMPOR-EXPOR-PRODU
           VALUE 8.
       78 AZ-PRE-OFF-CATE-DRUG-POSS-SUPP
           VALUE 9.
       78 AZ-PRE-VIOL-AGAI-PERS-ABH-PLUS
           VALUE 10.
       78 AZ-PRED-VIOL-AGAI-PERS-SUB-ABH
           VALUE 11.
       78 AZ-PREDIC-PUBLIC-ORDER-HARRASS
           VALUE 12.
       78 AZ-PRE-OFFE-CATE-WEAP-NON-FIRE
           VALUE 13.
       78 AZ-PRE-OFF-CATE-FIRE-MOST-SERI
           VALUE 14.
       78 AZ-PRED-OFFE-CATEG-FIREA-OTHER
           VALUE 15.
       78 AZ-PRE-OFF-CATE-HAND-STOL-GOOD
           VALUE 16.
       78 AZ-PRED-OFFE-CATEG-CRIMI-DAMAG
           VALUE 17.
       78 AZ-PRED-OFFE-CATEG-ACQUI-VIOLE
           VALUE 18.
       78 AZ-PRED-OFFE-CATEG-OTHER-OFFEN
           VALUE 19.
       78 AZ-PRED-OFFEN-CATEG-ABSCO-BAIL
           VALUE 20.
       78 AZ-PRE-OFF-CATE-SEXU-AGAI-CHIL
           VALUE 21.
       78 AZ-PRE-OFF-CAT-SEX-NOT-AGA-CHI
           VALUE 22.
       78 AZ-PRE-OFFE-CATE-THEF-NON-MOTO
           VALUE 23.
       78 AZ-PREDICTORS-VIOLENCE
           VALUE 0.
       78 AZ-PRED-OGRS-OFFEN-GROUP-ROBBE
           VALUE 1.
       78 AZ-PREDICTORS-PUBLIC-ORDER
           VALUE 2.
       78 AZ-PR-OG-OF-GR-SEX-NOT-AGA-CHI
           VALUE 3.
       78 AZ-PRE-OGR-OFF-GRO-SEX-AGA-CHI
           VALUE 4.
       78 AZ-PREDICTO-SOLICITI-PROSTITUT
           VALUE 5.
       78 AZ-PRE-OGR-OFFE-GROU-BURG-DOME
           VALUE 6.
       78 AZ-PRE-OGR-OFFE-GROU-BURG-OTHE
           VALUE 7.
       78 AZ-PRE-OGR-OFF-GRO-THE-NON-MOT
           VALUE 8.
       78 AZ-PRE-OGR-OFF-GRO-HAN-STO-GOO
           VALUE 9.
       78 AZ-PRE-OGR-OFFE-GROU-FRAU-FORG
           VALUE 10.
       78 AZ-PRE-OGR-OFFE-GROU-ABSC-BAIL
           VALUE 11.
       78 AZ-PREDICT-TAKING-DRIVING-AWAY
           VALUE 12.
       78 AZ-PREDICT-THEFT-FROM-VEHICLES
           VALUE 13.
       78 AZ-PREDICTORS-OTHER-MOTORING
           VALUE 14.
       78 AZ-PRE-OGR-OFFE-GROU-DRIN-DRIV
           VALUE 15.
       78 AZ-PRE-OGR-OFFE-GROU-CRIM-DAMA
           VALUE 16.
       78 AZ-PR-OG-OF-GR-DRU-IMP-EXP-PRO
           VALUE 17.
       78 AZ-PRE-OGR-OFF-GRO-DRU-POS-SUP
           VALUE 18.
       78 AZ-PREDICTORS-OTHER-OFFENCE
           VALUE 19.
       78 AZ-PRE-SNS-OFFE-CATE-ABSC-BAIL
           VALUE 0.
       78 AZ-PRE-SNS-OFFE-CATE-ACQU-VIOL
           VALUE 1.
       78 AZ-PRE-SNS-OFFE-CATE-BURG-DOME
           VALUE 2.
       78 AZ-PRE-SNS-OFFE-CATE-BURG-OTHE
           VALUE 3.
       78 AZ-PRE-SNS-OFFE-CATE-CRIM-DAMA
           VALUE 4.
       78 AZ-PRE-SNS-OFFE-CATE-DRIN-DRIV
           VALUE 5.
       78 AZ-PR-SN-OF-CA-DRU-IMP-EXP-PRO
           VALUE 6.
       78 AZ-PRE-SNS-OFF-CAT-DRU-POS-SUP
           VALUE 7.
       78 AZ-PRED-SNSV-OFFEN-CATEG-DRUNK
           VALUE 8.
       78 AZ-PRE-SNS-OFFE-CATE-FRAU-FORG
           VALUE 9.
       78 AZ-PRE-SNS-OFF-CAT-HAN-STO-GOO
           VALUE 10.
       78 AZ-PRE-SNS-OFFE-CATE-MOTO-OFFE
           VALUE 11.
       78 AZ-PRE-SNS-OFFE-CATE-OTHE-OFFE
           VALUE 12.
       78 AZ-PREDIC-PUBLIC-ORDER-HARASSM
           VALUE 13.
       78 AZ-PRE-SNS-OFF-CAT-SEX-AGA-CHI
           VALUE 14.
       78 AZ-PR-SN-OF-CA-SEX-NOT-AGA-CHI
           VALUE 15.
       78 AZ-PRE-SNS-OFF-CAT-THE-NON-MOT
           VALUE 16.
       78 AZ-PRE-SNS-OFF-CAT-VEH-REL-THE
           VALUE 17.
       78 AZ-PREDIC-VIOLEN-AGAINS-PERSON
           VALUE 18.
       78 AZ-PRE-SNS-OFFE-CATE-WELF-FRAU
           VALUE 19.
       78 AZ-PREDICTORS-VATP-ABH-PLUS
           VALUE 0.
       78 AZ-PREDICTORS-VATP-SUB-ABH
           VALUE 1.
       78 AZ-PRE-SNS-VIO-SUB-FIR-MOS-SER
           VALUE 2.
       78 AZ-PRE-SNS-VIOL-SUBC-FIRE-OTHE
           VALUE 3.
       78 AZ-PRE-SNS-VIO-SUB-WEA-NON-FIR
           VALUE 4.
       78 AZ-PREDICTORS-CUSTODY
           VALUE 0.
       78 AZ-PREDICTORS-COMMUNITY
           VALUE 1.
       78 AZ-PREDICTORS-REMAND
           VALUE 2.
       78 AZ-PREDICTORS-STATIC
           VALUE 0.
       78 AZ-PREDICTORS-DYNAMIC
           VALUE 1.
       78 AZ-PREDICTORS-HOMICIDE
           VALUE 0.
       78 AZ-PREDICTORS-WOUNDING-GBH
           VALUE 1.
       78 AZ-PREDICTORS-KIDNAPPING
           VALUE 2.
       78 AZ-PREDICTORS-FIREARMS
           VALUE 3.
       78 AZ-PREDIC-PREVIO-CONVIC-ROBBER
           VALUE 4.
       78 AZ-PREDICTO-AGGRAVATE-BURGLARY
           VALUE 5.
       78 AZ-PREDICTORS-WEAPON
           VALUE 6.
       78 AZ-PRED-PREV-CONVI-CRIMI-DAMAG
           VALUE 7.
       78 AZ-PREDICTORS-ARSON
           VALUE 8.
       78 AZ-PREDICTORS-NO-PROBLEMS
           VALUE 0.
       78 AZ-PREDICTORS-SOME-PROBLEMS
           VALUE 1.
       78 AZ-PREDICTO-SIGNIFICA-PROBLEMS
           VALUE 2.
       78 AZ-PREDICTORS-ANY-QUALIFICATIO
           VALUE 0.
       78 AZ-PREDICTORS-NO-QUALIFICATION
           VALUE 1.
       78 AZ-PREDICTORS-NOT-RELATIONSHIP
           VALUE 0.
       78 AZ-PREDIC-RELATI-LIVING-TOGETH
           VALUE 1.
       78 AZ-PREDI-RELAT-NOT-LIVIN-TOGET
           VALUE 2.
       78 AZ-PREDICTORS-LOW
           VALUE 1.
       78 AZ-PREDICTORS-MEDIUM
           VALUE 2.
       78 AZ-PREDICTORS-HIGH
           VALUE 3.
       78 AZ-PREDICTORS-VERY-HIGH
           VALUE 4.
       78 AZ-PREDICTORS-NOT-APPLICABLE
           VALUE 5.
       78 AZ-PREDICTORS-FULL-MOTIVATION
           VALUE 0.
       78 AZ-PREDICTOR-PARTIAL-MOTIVATIO
           VALUE 1.
       78 AZ-PREDICTORS-NO-MOTIVATION
           VALUE 2.
       78 AZ-PREDICT-AWARENE-CONSEQU-YES
           VALUE 1.
       78 AZ-PREDICTORS-SOMETIMES
           VALUE 2.
       78 AZ-PREDICT-AWARENE-CONSEQUE-NO
           VALUE 0.

      *> AssizeRm2000Facts
       01 RM2000-RECORD.
           05 RM2000-SIZE
               PIC 9(9) COMP-5.
           05 RM2000-ABI
               PIC 9(9) COMP-5.
           05 RM2000-SEX
               PIC S9(9) COMP-5.
           05 RM2000-AGE
               PIC S9(9) COMP-5.
      *> convicted_of_sexual_offence
           05 RM2000-CONVICTE-SEXUAL-OFFENCE
               PIC S9(9) COMP-5.
      *> age_at_latest_sexual_offence
           05 RM2000-AGE-LATES-SEXUAL-OFFENC
               PIC S9(9) COMP-5.
           05 RM2000-INTERNET-ONLY
               PIC S9(9) COMP-5.
           05 RM2000-SEXUAL-APPEARANCES
               PIC S9(9) COMP-5.
           05 RM2000-CRIMINAL-APPEARANCES
               PIC S9(9) COMP-5.
           05 RM2000-VIOLENT-APPEARANCES
               PIC S9(9) COMP-5.
           05 RM2000-ANY-BURGLARY
               PIC S9(9) COMP-5.
           05 RM2000-MALE-VICTIM
               PIC S9(9) COMP-5.
           05 RM2000-STRANGER-VICTIM
               PIC S9(9) COMP-5.
           05 RM2000-SINGLE
               PIC S9(9) COMP-5.
           05 RM2000-NON-CONTACT-OFFENCE
               PIC S9(9) COMP-5.
           05 RM2000-INDEX-NOT-SEXUAL
               PIC S9(9) COMP-5.

      *> AssizeRoshCellFacts
       01 ROSH-CELL-RECORD.
           05 ROSH-CELL-SIZE
               PIC 9(9) COMP-5.
           05 ROSH-CELL-ABI
               PIC 9(9) COMP-5.
           05 ROSH-CELL-PROFILE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-INDICATORS
               PIC S9(9) COMP-5.
           05 ROSH-CELL-SERIOUS
               PIC S9(9) COMP-5.
           05 ROSH-CELL-IMMINENT
               PIC S9(9) COMP-5.
           05 ROSH-CELL-ANY-TIME
               PIC S9(9) COMP-5.
           05 ROSH-CELL-ONLY-ON-CHANGE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-1-TRIGGER
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-1-NAME
               PIC X(40).
           05 ROSH-CELL-TRIGGER-1-STATE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-1-SINCE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-1-WEIGHED
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-2-TRIGGER
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-2-NAME
               PIC X(40).
           05 ROSH-CELL-TRIGGER-2-STATE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-2-SINCE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-2-WEIGHED
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-3-TRIGGER
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-3-NAME
               PIC X(40).
           05 ROSH-CELL-TRIGGER-3-STATE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-3-SINCE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-3-WEIGHED
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-4-TRIGGER
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-4-NAME
               PIC X(40).
           05 ROSH-CELL-TRIGGER-4-STATE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-4-SINCE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-4-WEIGHED
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-5-TRIGGER
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-5-NAME
               PIC X(40).
           05 ROSH-CELL-TRIGGER-5-STATE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-5-SINCE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-TRIGGER-5-WEIGHED
               PIC S9(9) COMP-5.
           05 ROSH-CELL-JUDGED-ON
               PIC S9(9) COMP-5.

      *> AssizeMappaLevelFacts
       01 MAPPA-LEVEL-RECORD.
           05 MAPPA-LEVEL-SIZE
               PIC 9(9) COMP-5.
           05 MAPPA-LEVEL-ABI
               PIC 9(9) COMP-5.
           05 MAPPA-LEVEL-CATEGORY
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-ROSH
               PIC S9(9) COMP-5.
      *> rosh_by_validated_tool
           05 MAPPA-LEVEL-ROSH-VALIDATE-TOOL
               PIC S9(9) COMP-5.
      *> single_agency_can_manage
           05 MAPPA-LEVEL-SING-AGEN-CAN-MANA
               PIC S9(9) COMP-5.
      *> needs_active_multi_agency
           05 MAPPA-LEVEL-NEE-ACTI-MULT-AGEN
               PIC S9(9) COMP-5.
      *> beyond_police_probation
           05 MAPPA-LEVEL-BEYON-POLIC-PROBAT
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-ADDS-VALUE
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-PREVIOUSLY-LEVEL-3
               PIC S9(9) COMP-5.
      *> senior_representation_required
           05 MAPPA-LEVEL-SENIO-REPRE-REQUIR
               PIC S9(9) COMP-5.
      *> senior_cooperation_needed
           05 MAPPA-LEVEL-SENIO-COOPE-NEEDED
               PIC S9(9) COMP-5.
      *> special_resources_authorisation
           05 MAPPA-LEVEL-SPECI-RESOU-AUTHOR
               PIC S9(9) COMP-5.
      *> ongoing_senior_oversight
           05 MAPPA-LEVEL-ONGOI-SENIO-OVERSI
               PIC S9(9) COMP-5.
      *> significant_resources_short_notice
           05 MAPPA-LEVEL-SIG-RESO-SHOR-NOTI
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-MEDIA-INTEREST
               PIC S9(9) COMP-5.
      *> public_confidence_need
           05 MAPPA-LEVEL-PUBLIC-CONFID-NEED
               PIC S9(9) COMP-5.
      *> exceptional_reason_given
           05 MAPPA-LEVEL-EXCEP-REASON-GIVEN
               PIC S9(9) COMP-5.
      *> only_risk_is_to_identified_child
           05 MAPPA-LEVEL-ONL-RISK-IDEN-CHIL
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-UNDER-PROBATION
               PIC S9(9) COMP-5.
      *> robust_plan_with_cpc_attendance
           05 MAPPA-LEVEL-ROBU-PLAN-CPC-ATTE
               PIC S9(9) COMP-5.
      *> rm2000_high_or_very_high
           05 MAPPA-LEVEL-RM2-HIGH-VERY-HIGH
               PIC S9(9) COMP-5.

      *> AssizeAssetFacts
       01 ASSET-RECORD.
           05 ASSET-SIZE
               PIC 9(9) COMP-5.
           05 ASSET-ABI
               PIC 9(9) COMP-5.
           05 ASSET-AGE
               PIC S9(9) COMP-5.
      *> ratings_living_arrangements
           05 ASSET-RATINGS-LIVING-ARRANGEME
               PIC S9(9) COMP-5.
      *> ratings_family_personal_relationships
           05 ASSET-RATIN-FAMIL-PERSO-RELATI
               PIC S9(9) COMP-5.
      *> ratings_education_training_employment
           05 ASSET-RATIN-EDUCA-TRAIN-EMPLOY
               PIC S9(9) COMP-5.
           05 ASSET-RATINGS-NEIGHBOURHOOD
               PIC S9(9) COMP-5.
           05 ASSET-RATINGS-LIFESTYLE
               PIC S9(9) COMP-5.
           05 ASSET-RATINGS-SUBSTANCE-USE
               PIC S9(9) COMP-5.
           05 ASSET-RATINGS-PHYSICAL-HEALTH
               PIC S9(9) COMP-5.
      *> ratings_emotional_mental_health
           05 ASSET-RATIN-EMOTI-MENTA-HEALTH
               PIC S9(9) COMP-5.
      *> ratings_perception_self_others
           05 ASSET-RATIN-PERCEP-SELF-OTHERS
               PIC S9(9) COMP-5.
      *> ratings_thinking_behaviour
           05 ASSET-RATINGS-THINKIN-BEHAVIOU
               PIC S9(9) COMP-5.
      *> ratings_attitudes_to_offending
           05 ASSET-RATINGS-ATTITUD-OFFENDIN
               PIC S9(9) COMP-5.
      *> ratings_motivation_to_change
           05 ASSET-RATINGS-MOTIVATIO-CHANGE
               PIC S9(9) COMP-5.
      *> static_scores_offence_type
           05 ASSET-STATI-SCORES-OFFENC-TYPE
               PIC S9(9) COMP-5.
      *> static_scores_age_at_first_reprimand
           05 ASSET-STAT-SCOR-AGE-FIRS-REPRI
               PIC S9(9) COMP-5.
      *> static_scores_age_at_first_conviction
           05 ASSET-STAT-SCOR-AGE-FIRS-CONVI
               PIC S9(9) COMP-5.
      *> static_scores_previous_convictions
           05 ASSET-STATI-SCORE-PREVI-CONVIC
               PIC S9(9) COMP-5.
           05 ASSET-ROSH
               PIC S9(9) COMP-5.
      *> harm_indicators_caused_serious_harm
           05 ASSET-HARM-INDI-CAUS-SERI-HARM
               PIC S9(9) COMP-5.
      *> harm_indicators_intent_or_preparation
           05 ASSET-HARM-INDIC-INTENT-PREPAR
               PIC S9(9) COMP-5.
      *> harm_indicators_reckless_or_likely
           05 ASSET-HARM-INDIC-RECKLE-LIKELY
               PIC S9(9) COMP-5.
      *> harm_indicators_other_features
           05 ASSET-HARM-INDICA-OTHER-FEATUR
               PIC S9(9) COMP-5.
      *> harm_indicators_worrying_attitudes
           05 ASSET-HARM-INDIC-WORRYI-ATTITU
               PIC S9(9) COMP-5.
      *> harm_indicators_other_disconcerting
           05 ASSET-HARM-INDICA-OTHER-DISCON
               PIC S9(9) COMP-5.
      *> harm_indicators_concern_of_others
           05 ASSET-HARM-INDIC-CONCER-OTHERS
               PIC S9(9) COMP-5.
      *> convicted_serious_specified_offence
           05 ASSET-CONVI-SERIO-SPECI-OFFENC
               PIC S9(9) COMP-5.
      *> crown_court_specified_offence
           05 ASSET-CROWN-COURT-SPECI-OFFENC
               PIC S9(9) COMP-5.
      *> youth_court_asks_dangerousness
           05 ASSET-YOUTH-COURT-ASKS-DANGERO
               PIC S9(9) COMP-5.
           05 ASSET-VULNERABILITY-LEVEL
               PIC S9(9) COMP-5.
           05 ASSET-VULNERABILITY-FROM-SELF
               PIC S9(9) COMP-5.
      *> vulnerability_from_others
           05 ASSET-VULNERABILIT-FROM-OTHERS
               PIC S9(9) COMP-5.
      *> vulnerability_management_plan
           05 ASSET-VULNERABI-MANAGEMEN-PLAN
               PIC S9(9) COMP-5.
           05 ASSET-STAGE
               PIC S9(9) COMP-5.
           05 ASSET-BASIS
               PIC S9(9) COMP-5.
           05 ASSET-INFORMATION-UNOBTAINABLE
               PIC S9(9) COMP-5.
           05 ASSET-EVIDENCE
               PIC S9(9) COMP-5.
           05 ASSET-POSITIVE-FACTORS
               PIC S9(9) COMP-5.

      *> AssizePredictorsFacts
       01 PRED-RECORD.
           05 PRED-SIZE
               PIC 9(9) COMP-5.
           05 PRED-ABI
               PIC 9(9) COMP-5.
           05 PRED-ASSESSMENT-DATE
               PIC S9(9) COMP-5.
           05 PRED-GENDER
               PIC S9(9) COMP-5.
           05 PRED-DATE-OF-BIRTH
               PIC S9(9) COMP-5.
      *> date_of_current_conviction
           05 PRED-DATE-CURRENT-CONVICTION
               PIC S9(9) COMP-5.
           05 PRED-DATE-AT-START-OF-FOLLOWUP
               PIC S9(9) COMP-5.
           05 PRED-CURRENT-OFFENCE-CODE
               PIC X(8).
           05 PRED-OFFENCE-CATEGORY
               PIC S9(9) COMP-5.
           05 PRED-OGRS3-OFFENCE-GROUP
               PIC S9(9) COMP-5.
           05 PRED-SNSV-OFFENCE-CATEGORY
               PIC S9(9) COMP-5.
           05 PRED-SNSV-VIOLENCE-SUBCATEGORY
               PIC S9(9) COMP-5.
           05 PRED-OPD-VIOLENT-OR-SEXUAL
               PIC S9(9) COMP-5.
           05 PRED-SUPERVISION-STATUS
               PIC S9(9) COMP-5.
           05 PRED-SNSV-STATIC-OR-DYNAMIC
               PIC S9(9) COMP-5.
      *> total_number_of_sanctions_for_all_offences
           05 PRED-TOTA-NUMB-SANCT-ALL-OFFEN
               PIC S9(9) COMP-5.
      *> total_number_of_violent_sanctions
           05 PRED-TOTAL-NUMBE-VIOLEN-SANCTI
               PIC S9(9) COMP-5.
           05 PRED-AGE-AT-FIRST-SANCTION
               PIC S9(9) COMP-5.
           05 PRED-PREVIOUS-CONVICTIONS
               PIC S9(9) COMP-5.
           05 PRED-MOST-RECENT-OFFENCE-DATE
               PIC S9(9) COMP-5.
      *> has_ever_committed_sexual_offence
           05 PRED-COMMITTED-SEXUAL-OFFENCE
               PIC S9(9) COMP-5.
      *> is_current_offence_sexually_motivated
           05 PRED-CURRE-OFFEN-SEXUAL-MOTIVA
               PIC S9(9) COMP-5.
      *> total_contact_adult_sexual_sanctions
           05 PRED-TOTA-CONT-ADUL-SEXU-SANCT
               PIC S9(9) COMP-5.
      *> total_contact_child_sexual_sanctions
           05 PRED-TOTA-CONT-CHIL-SEXU-SANCT
               PIC S9(9) COMP-5.
      *> total_indecent_image_sanctions
           05 PRED-TOTAL-INDECE-IMAGE-SANCTI
               PIC S9(9) COMP-5.
      *> total_non_contact_sexual_offences
           05 PRED-TOTA-NON-CONT-SEXUA-OFFEN
               PIC S9(9) COMP-5.
      *> date_of_most_recent_sexual_offence
           05 PRED-DATE-MOST-RECE-SEXU-OFFEN
               PIC S9(9) COMP-5.
      *> is_current_offence_against_victim_stranger
           05 PRED-CURR-OFFE-AGAI-VICT-STRAN
               PIC S9(9) COMP-5.
           05 PRED-IS-A-RISK-OF-SEXUAL-HARM
               PIC S9(9) COMP-5.
           05 PRED-SEXUAL-PREOCCUPATION
               PIC S9(9) COMP-5.
      *> offence_related_sexual_interests
           05 PRED-OFFEN-RELAT-SEXUAL-INTERE
               PIC S9(9) COMP-5.
      *> emotional_congruence_with_children
           05 PRED-EMOTION-CONGRUEN-CHILDREN
               PIC S9(9) COMP-5.
      *> did_offence_involve_carrying_or_using_weapon
           05 PRED-OFFE-INVO-CARR-USIN-WEAPO
               PIC S9(9) COMP-5.
      *> did_offence_involve_violence_or_threat_of_violence
           05 PRED-OFFE-INVO-VIOL-THRE-VIOLE
               PIC S9(9) COMP-5.
      *> did_offence_involve_excessive_use_of_violence
           05 PRED-OFFE-INVO-EXCES-USE-VIOLE
               PIC S9(9) COMP-5.
           05 PRED-DID-OFFENCE-INVOLVE-ARSON
               PIC S9(9) COMP-5.
      *> offence_motivation_emotional_state
           05 PRED-OFFEN-MOTIVA-EMOTIO-STATE
               PIC S9(9) COMP-5.
      *> does_recognise_impact_of_offending_on_others
           05 PRED-RECOG-IMPAC-OFFEND-OTHERS
               PIC S9(9) COMP-5.
      *> is_analysis_of_offence_issues_linked_to_risk
           05 PRED-ANAL-OFFE-ISSU-LINKE-RISK
               PIC S9(9) COMP-5.
      *> is_currently_of_no_fixed_abode_or_transient_accommodation
           05 PRED-CUR-NO-FIX-ABOD-TRAN-ACCO
               PIC S9(9) COMP-5.
      *> suitability_of_accommodation
           05 PRED-SUITABILIT-OF-ACCOMMODATI
               PIC S9(9) COMP-5.
      *> has_accommodation_issues_linked_to_risk
           05 PRED-ACCOMM-ISSUES-LINKED-RISK
               PIC S9(9) COMP-5.
           05 PRED-IS-UNEMPLOYED
               PIC S9(9) COMP-5.
           05 PRED-WORK-RELATED-SKILLS
               PIC S9(9) COMP-5.
      *> problems_with_reading_writing_numeracy
           05 PRED-PROBL-READI-WRITIN-NUMERA
               PIC S9(9) COMP-5.
           05 PRED-HAS-PROBLEMS-WITH-READING
               PIC S9(9) COMP-5.
      *> has_problems_with_numeracy
           05 PRED-PROBLEMS-NUMERACY
               PIC S9(9) COMP-5.
           05 PRED-LEARNING-DIFFICULTIES
               PIC S9(9) COMP-5.
      *> professional_or_vocational_qualifications
           05 PRED-PROFESS-VOCATION-QUALIFIC
               PIC S9(9) COMP-5.
      *> over_reliance_on_others_for_financial_support
           05 PRED-OVER-RELI-OTHE-FINA-SUPPO
               PIC S9(9) COMP-5.
      *> current_relationship_with_family_members
           05 PRED-CURRE-RELAT-FAMILY-MEMBER
               PIC S9(9) COMP-5.
           05 PRED-EXPERIENCE-OF-CHILDHOOD
               PIC S9(9) COMP-5.
      *> current_relationship_with_partner
           05 PRED-CURRENT-RELATIONS-PARTNER
               PIC S9(9) COMP-5.
      *> previous_close_relationships
           05 PRED-PREVIOUS-CLOSE-RELATIONSH
               PIC S9(9) COMP-5.
      *> current_relationship_status
           05 PRED-CURRENT-RELATIONSH-STATUS
               PIC S9(9) COMP-5.
      *> evidence_of_domestic_abuse
           05 PRED-EVIDENCE-DOMESTIC-ABUSE
               PIC S9(9) COMP-5.
      *> domestic_abuse_against_partner
           05 PRED-DOMES-ABUSE-AGAINS-PARTNE
               PIC S9(9) COMP-5.
      *> domestic_abuse_against_family
           05 PRED-DOMES-ABUSE-AGAINS-FAMILY
               PIC S9(9) COMP-5.
      *> relationship_issues_linked_to_risk
           05 PRED-RELATI-ISSUES-LINKED-RISK
               PIC S9(9) COMP-5.
           05 PRED-SARA-RISK-TO-PARTNER
               PIC S9(9) COMP-5.
           05 PRED-SARA-RISK-TO-OTHERS
               PIC S9(9) COMP-5.
      *> regular_offending_activities
           05 PRED-REGULAR-OFFENDIN-ACTIVITI
               PIC S9(9) COMP-5.
      *> easily_influenced_by_criminal_associates
           05 PRED-EASIL-INFLU-CRIMIN-ASSOCI
               PIC S9(9) COMP-5.
      *> manipulative_or_predatory_behaviour
           05 PRED-MANIPUL-PREDATOR-BEHAVIOU
               PIC S9(9) COMP-5.
      *> recklessness_and_risk_taking_behaviour
           05 PRED-RECKLE-RISK-TAKING-BEHAVI
               PIC S9(9) COMP-5.
           05 PRED-HAS-PEER-GROUP-INFLUENCES
               PIC S9(9) COMP-5.
      *> influence_from_criminal_associates
           05 PRED-INFLUE-FROM-CRIMIN-ASSOCI
               PIC S9(9) COMP-5.
           05 PRED-CURRENT-DRUG-MISUSE
               PIC S9(9) COMP-5.
      *> motivation_to_tackle_drug_misuse
           05 PRED-MOTIVA-TACKLE-DRUG-MISUSE
               PIC S9(9) COMP-5.
           05 PRED-HAS-HEROIN-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-METHADONE-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-OTHER-OPIATE-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-CRACK-COCAINE-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-POWDER-COCAINE-USAGE
               PIC S9(9) COMP-5.
      *> has_misused_prescription_drug_usage
           05 PRED-MISUSE-PRESCRI-DRUG-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-BENZODIAZEPINES-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-CANNABIS-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-STEROIDS-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-OTHER-DRUGS-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-KETAMINE-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-SPICE-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-HALLUCINOGENS-USAGE
               PIC S9(9) COMP-5.
           05 PRED-HAS-SOLVENTS-USAGE
               PIC S9(9) COMP-5.
      *> current_alcohol_use_problems
           05 PRED-CURREN-ALCOHO-USE-PROBLEM
               PIC S9(9) COMP-5.
           05 PRED-EXCESSIVE-ALCOHOL-USE
               PIC S9(9) COMP-5.
           05 PRED-DIFFICULTIES-COPING
               PIC S9(9) COMP-5.
      *> current_psychological_problems
           05 PRED-CURRENT-PSYCHOLO-PROBLEMS
               PIC S9(9) COMP-5.
           05 PRED-ATTITUDES-TOWARDS-SELF
               PIC S9(9) COMP-5.
      *> has_self_harm_or_attempted_suicide
           05 PRED-SELF-HARM-ATTEMPT-SUICIDE
               PIC S9(9) COMP-5.
      *> current_psychiatric_problems
           05 PRED-CURRENT-PSYCHIAT-PROBLEMS
               PIC S9(9) COMP-5.
      *> is_evidence_of_childhood_behavioural_problems
           05 PRED-EVIDE-CHILD-BEHAVI-PROBLE
               PIC S9(9) COMP-5.
      *> has_history_of_psychiatric_treatment
           05 PRED-HISTORY-PSYCHIAT-TREATMEN
               PIC S9(9) COMP-5.
      *> has_been_on_medication_for_mental_health_problems
           05 PRED-MEDIC-MENTA-HEALTH-PROBLE
               PIC S9(9) COMP-5.
      *> has_ever_been_in_special_hospital_or_regional_secure_unit
           05 PRED-SPEC-HOSP-REGI-SECUR-UNIT
               PIC S9(9) COMP-5.
      *> has_current_psychiatric_treatment
           05 PRED-CURRENT-PSYCHIAT-TREATMEN
               PIC S9(9) COMP-5.
      *> has_displayed_obsessive_behaviour_linked_to_offending
           05 PRED-DISP-OBSE-BEHA-LINK-OFFEN
               PIC S9(9) COMP-5.
      *> are_emotional_issues_linked_to_risk
           05 PRED-EMOTIO-ISSUES-LINKED-RISK
               PIC S9(9) COMP-5.
           05 PRED-IMPULSIVITY-PROBLEMS
               PIC S9(9) COMP-5.
      *> controlling_or_aggressive_behaviour
           05 PRED-CONTROL-AGGRESSI-BEHAVIOU
               PIC S9(9) COMP-5.
           05 PRED-TEMPER-CONTROL
               PIC S9(9) COMP-5.
           05 PRED-PROBLEM-SOLVING-SKILLS
               PIC S9(9) COMP-5.
           05 PRED-AWARENESS-OF-CONSEQUENCES
               PIC S9(9) COMP-5.
      *> understands_other_peoples_views
           05 PRED-UNDERS-OTHER-PEOPLE-VIEWS
               PIC S9(9) COMP-5.
      *> are_thinking_and_behaviour_issues_linked_to_risk
           05 PRED-THIN-BEHA-ISSU-LINKE-RISK
               PIC S9(9) COMP-5.
           05 PRED-PRO-CRIMINAL-ATTITUDES
               PIC S9(9) COMP-5.
           05 PRED-HOSTILE-ORIENTATION
               PIC S9(9) COMP-5.
      *> attitude_towards_supervision_or_licence
           05 PRED-ATTIT-TOWAR-SUPERV-LICENC
               PIC S9(9) COMP-5.
      *> has_assaulted_or_threatened_staff
           05 PRED-ASSAULTED-THREATENE-STAFF
               PIC S9(9) COMP-5.
           05 PRED-HAS-ESCAPED-OR-ABSCONDED
               PIC S9(9) COMP-5.
           05 PRED-HAS-CONTROL-ISSUES
               PIC S9(9) COMP-5.
      *> overall_risk_for_assessment
           05 PRED-OVERALL-RISK-ASSESSMENT
               PIC S9(9) COMP-5.
      *> highest_risk_level_over_all_assessments
           05 PRED-HIG-RIS-LEV-OVER-ALL-ASSE
               PIC S9(9) COMP-5.
           05 PRED-HAS-CUSTODIAL-SENTENCE
               PIC S9(9) COMP-5.
           05 PRED-IS-ELIGIBLE-FOR-MAPPA
               PIC S9(9) COMP-5.
           05 PRED-APPLY-OPD-OVERRIDE
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-OGRS3-TWO-YEAR
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-1
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-ARP-SCORE
               COMP-2.
           05 PRED-RECORDED-VRP-SCORE
               COMP-2.
           05 PRED-RECORDED-SVRP-SCORE
               COMP-2.
           05 PRED-RECORDED-SVRP-TYPE
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-2
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-DC-SRP-SCORE
               COMP-2.
           05 PRED-RECORDED-DC-SRP-BAND
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-3
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-IIC-SRP-SCORE
               COMP-2.
           05 PRED-RECORDED-IIC-SRP-BAND
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-4
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-CSRP-SCORE
               COMP-2.
           05 PRED-RECORDED-SNSV-SCORE
               COMP-2.
           05 PRED-RECORDED-SNSV-TYPE
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-5
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-OSP-DC-SCORE
               COMP-2.
           05 PRED-RECORDED-OSP-DC-BAND
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-6
               PIC S9(9) COMP-5.
           05 PRED-RECORDED-OSP-IIC-SCORE
               COMP-2.
           05 PRED-RECORDED-OSP-IIC-BAND
               PIC S9(9) COMP-5.
           05 PRED-RESERVED-7
               PIC S9(9) COMP-5.

      *> AssizeRm2000Outcome
       01 RM2000-OUT-RECORD.
           05 RM2000-OUT-SIZE
               PIC 9(9) COMP-5.
           05 RM2000-OUT-ABI
               PIC 9(9) COMP-5.
           05 RM2000-OUT-KIND
               PIC S9(9) COMP-5.
           05 RM2000-OUT-EDITION-STATUS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-PROBLEM-COUNT
               PIC S9(9) COMP-5.
           05 RM2000-OUT-PROBLEMS
               PIC S9(9) COMP-5 OCCURS 8.
           05 RM2000-OUT-ELIGIBILITY
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-CATEGORY
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-POSSIBLE
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-STEP1
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-FACTORS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-AGE-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-SEXUAL-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-S-CRIMINAL-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-CATEGORY
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-POSSIBLE
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-AGE-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-VIOLENT-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-V-BURGLARY-POINTS
               PIC S9(9) COMP-5.
           05 RM2000-OUT-C-CATEGORY
               PIC S9(9) COMP-5.
           05 RM2000-OUT-C-POSSIBLE
               PIC S9(9) COMP-5.

      *> AssizeRoshCellOutcome
       01 ROSH-CELL-OUT-RECORD.
           05 ROSH-CELL-OUT-SIZE
               PIC 9(9) COMP-5.
           05 ROSH-CELL-OUT-ABI
               PIC 9(9) COMP-5.
           05 ROSH-CELL-OUT-KIND
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-EDITION-STATUS
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-PROBLEM-COUNT
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-PROBLEMS
               PIC S9(9) COMP-5 OCCURS 8.
           05 ROSH-CELL-OUT-LEVEL
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-POSSIBLE
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-TIMINGS
               PIC S9(9) COMP-5.
           05 ROSH-CELL-OUT-REVIEW-REQUIRED
               PIC S9(9) COMP-5.

      *> AssizeMappaLevelOutcome
       01 MAPPA-LEVEL-OUT-RECORD.
           05 MAPPA-LEVEL-OUT-SIZE
               PIC 9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-ABI
               PIC 9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-KIND
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-EDITION-STATUS
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-PROBLEM-COUNT
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-PROBLEMS
               PIC S9(9) COMP-5 OCCURS 8.
           05 MAPPA-LEVEL-OUT-LEVEL
               PIC S9(9) COMP-5.
           05 MAPPA-LEVEL-OUT-POSSIBLE
               PIC S9(9) COMP-5.

      *> AssizeAssetOutcome
       01 ASSET-OUT-RECORD.
           05 ASSET-OUT-SIZE
               PIC 9(9) COMP-5.
           05 ASSET-OUT-ABI
               PIC 9(9) COMP-5.
           05 ASSET-OUT-KIND
               PIC S9(9) COMP-5.
           05 ASSET-OUT-EDITION-STATUS
               PIC S9(9) COMP-5.
           05 ASSET-OUT-PROBLEM-COUNT
               PIC S9(9) COMP-5.
           05 ASSET-OUT-PROBLEMS
               PIC S9(9) COMP-5 OCCURS 8.
           05 ASSET-OUT-LIKELIHOOD
               PIC S9(9) COMP-5.
           05 ASSET-OUT-LIKELIHOOD-POSSIBLE
               PIC S9(9) COMP-5.
           05 ASSET-OUT-INTERVENTION
               PIC S9(9) COMP-5.
      *> intervention_possible
           05 ASSET-OUT-INTERVENTIO-POSSIBLE
               PIC S9(9) COMP-5.
           05 ASSET-OUT-TOTAL
               PIC S9(9) COMP-5.
           05 ASSET-OUT-TOTAL-LOWEST
               PIC S9(9) COMP-5.
           05 ASSET-OUT-TOTAL-HIGHEST
               PIC S9(9) COMP-5.
           05 ASSET-OUT-DYNAMIC-SCORE
               PIC S9(9) COMP-5.
           05 ASSET-OUT-STATIC-SCORE
               PIC S9(9) COMP-5.

      *> AssizePercentageOutcome
       01 PCT-RECORD.
           05 PCT-SIZE
               PIC 9(9) COMP-5.
           05 PCT-ABI
               PIC 9(9) COMP-5.
           05 PCT-KIND
               PIC S9(9) COMP-5.
           05 PCT-EDITION-STATUS
               PIC S9(9) COMP-5.
           05 PCT-PROBLEM-COUNT
               PIC S9(9) COMP-5.
           05 PCT-PROBLEMS
               PIC S9(9) COMP-5 OCCURS 8.
           05 PCT-FORM
               PIC S9(9) COMP-5.
           05 PCT-BAND
               PIC S9(9) COMP-5.
           05 PCT-MISSING
               PIC S9(9) COMP-5.
           05 PCT-PERCENT
               COMP-2.
           05 PCT-ONE-YEAR-PERCENT
               COMP-2.
           05 PCT-PROBABILITY
               COMP-2.
           05 PCT-LOG-ODDS
               COMP-2.

      *> AssizeColumn
      *> For a table: COPY ... REPLACING
      *>   ==01 COLUMN-RECORD.== BY a group with an OCCURS.
       01 COLUMN-RECORD.
           05 COLUMN-NAME
               USAGE POINTER.
           05 COLUMN-VALUES
               USAGE POINTER.
           05 COLUMN-VALIDITY
               USAGE POINTER.
           05 COLUMN-OFFSETS
               USAGE POINTER.
           05 COLUMN-WIDTH
               PIC 9(18) COMP-5.
           05 COLUMN-TYPE
               PIC S9(9) COMP-5.
           05 COLUMN-RESERVED
               PIC S9(9) COMP-5.

      *> AssizeOutput
      *> For a table: COPY ... REPLACING
      *>   ==01 OUTPUT-RECORD.== BY a group with an OCCURS.
       01 OUTPUT-RECORD.
           05 OUTPUT-PATH
               USAGE POINTER.
           05 OUTPUT-VALUES
               USAGE POINTER.
           05 OUTPUT-VALIDITY
               USAGE POINTER.
           05 OUTPUT-WIDTH
               PIC 9(18) COMP-5.
           05 OUTPUT-TYPE
               PIC S9(9) COMP-5.
           05 OUTPUT-ABSENT
               PIC S9(9) COMP-5.
