      *> Assize from COBOL (GnuCOBOL 3): Risk Matrix 2000 through
      *> records, a batch through columns, and a whole assessment
      *> through JSON.
      *>
      *>   cobc -x -fstatic-call -I PREFIX/share/assize/bindings/cobol score.cob
      *>        -L PREFIX/lib -lassize
      *>   LD_LIBRARY_PATH=PREFIX/lib ./score
      *>        CASE.json
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SCORE.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CASE-FILE ASSIGN TO DYNAMIC CASE-NAME
               ORGANIZATION SEQUENTIAL
               FILE STATUS CASE-STATUS.

       DATA DIVISION.
       FILE SECTION.
      *> Byte by byte: a line sequential file would cut long lines.
       FD CASE-FILE.
       01 CASE-BYTE PIC X.

       WORKING-STORAGE SECTION.
      *> Columns and outputs are passed as tables of records.
       COPY "assize.cpy" REPLACING
           ==01 COLUMN-RECORD.==
           BY ==01 COLUMN-TABLE.
                03 COLUMN-RECORD OCCURS 13.==
           ==01 OUTPUT-RECORD.==
           BY ==01 OUTPUT-TABLE.
                03 OUTPUT-RECORD OCCURS 2.==.

      *> Names are fields padded with spaces: no zero byte is needed.
       01 INSTRUMENT           PIC X(16) VALUE "rm2000".
      *> No policy: a zero byte, since spaces have no end of their own.
       01 GUIDANCE-IN-FORCE    PIC X(16) VALUE LOW-VALUES.
       01 S-PATH               PIC X(16) VALUE "s.category".
       01 V-PATH               PIC X(16) VALUE "v.category".
       01 QUESTION-NAMES.
           05 PIC X(32) VALUE "sex".
           05 PIC X(32) VALUE "age".
           05 PIC X(32) VALUE "convicted_of_sexual_offence".
           05 PIC X(32) VALUE "age_at_latest_sexual_offence".
           05 PIC X(32) VALUE "internet_only".
           05 PIC X(32) VALUE "sexual_appearances".
           05 PIC X(32) VALUE "criminal_appearances".
           05 PIC X(32) VALUE "violent_appearances".
           05 PIC X(32) VALUE "any_burglary".
           05 PIC X(32) VALUE "male_victim".
           05 PIC X(32) VALUE "stranger_victim".
           05 PIC X(32) VALUE "single".
           05 PIC X(32) VALUE "non_contact_offence".
       01 REDEFINES QUESTION-NAMES.
           05 QUESTION PIC X(32) OCCURS 13.

      *> Three men in columns. The age of the last is not known: his
      *> bit, the third from the right, is not set.
       01 SEXES.
           05 PIC X(6) OCCURS 3 VALUE "male".
       01 AGES.
           05 PIC S9(9) COMP-5 VALUE 22.
           05 PIC S9(9) COMP-5 VALUE 30.
           05 PIC S9(9) COMP-5 VALUE 0.
       01 AGES-KNOWN           PIC X VALUE X"03".
       01 AGES-AT-OFFENCE.
           05 PIC S9(9) COMP-5 VALUE 20.
           05 PIC S9(9) COMP-5 VALUE 28.
           05 PIC S9(9) COMP-5 VALUE 28.
       01 ALL-NONE.
           05 PIC S9(9) COMP-5 OCCURS 3 VALUE 0.
       01 ALL-ONE.
           05 PIC S9(9) COMP-5 OCCURS 3 VALUE 1.
       01 ALL-TWO.
           05 PIC S9(9) COMP-5 OCCURS 3 VALUE 2.
       01 ALL-FIVE.
           05 PIC S9(9) COMP-5 OCCURS 3 VALUE 5.

       01 KINDS.
           05 KIND             BINARY-CHAR UNSIGNED OCCURS 3.
       01 S-CATEGORIES.
           05 S-CATEGORY       PIC S9(9) COMP-5 OCCURS 3.
       01 V-CATEGORIES.
           05 V-CATEGORY       PIC X(16) OCCURS 3.

       01 CALL-NAME            PIC X(32).
       01 CALL-STATUS          PIC S9(9) COMP-5.
       01 ABI-VERSION          PIC 9(9) COMP-5.
       01 STATIC-TEXT          USAGE POINTER.
       01 LEVEL-TEXT           USAGE POINTER.
       01 KIND-TEXT            USAGE POINTER.
       01 SOURCE-TEXT          USAGE POINTER.
       01 POINTS-SHOWN         PIC -(9)9.
       01 FACTORS-SHOWN        PIC -(9)9.
       01 I                    PIC 9(4) COMP-5.
       01 ROW-NUMBER           PIC 9.

       01 CASE-NAME            PIC X(256).
       01 CASE-STATUS          PIC XX.
       01 CASE-JSON            PIC X(1048576).
       01 CASE-LENGTH          PIC 9(18) COMP-5.
       01 ANSWER               PIC X(8192).
       01 ANSWER-LENGTH        PIC 9(18) COMP-5.
       01 ANSWER-CAPACITY      PIC 9(18) COMP-5.
       01 WHOLE-ANSWER         PIC X(16777216) BASED.
       01 WHOLE-ANSWER-POINTER USAGE POINTER.

       PROCEDURE DIVISION.
       MAIN-LINE.
      *> A text of the library is a pointer to bytes that end with
      *> X"00". Compilers without CONTENT-OF: SET ADDRESS OF an item
      *> of the LINKAGE SECTION to it, and STRING that item
      *> DELIMITED BY X"00".
           CALL "assize_version" RETURNING STATIC-TEXT
           DISPLAY "Assize " FUNCTION CONTENT-OF (STATIC-TEXT)
           CALL "assize_abi_version" RETURNING ABI-VERSION
           IF ABI-VERSION NOT = AZ-ABI-VERSION
               DISPLAY "the library is of another ABI than the copybook"
                   UPON SYSERR
               STOP RUN RETURNING 1
           END-IF
           PERFORM RISK-MATRIX
           PERFORM BATCH
           PERFORM ASSESSMENT
           STOP RUN.

      *> One man, answer by answer. What is not set stays unknown.
      *> SIZE 8: a length takes eight bytes, and BY VALUE alone passes
      *> four of them.
       RISK-MATRIX.
           MOVE "assize_rm2000_facts_init" TO CALL-NAME
           CALL "assize_rm2000_facts_init" USING
               BY REFERENCE RM2000-RECORD
               BY VALUE SIZE 8 LENGTH OF RM2000-RECORD
               RETURNING CALL-STATUS
           PERFORM CHECK-STATUS
           MOVE "assize_rm2000_outcome_init" TO CALL-NAME
           CALL "assize_rm2000_outcome_init" USING
               BY REFERENCE RM2000-OUT-RECORD
               BY VALUE SIZE 8 LENGTH OF RM2000-OUT-RECORD
               RETURNING CALL-STATUS
           PERFORM CHECK-STATUS

           MOVE AZ-RM2000-MALE TO RM2000-SEX
           MOVE 30 TO RM2000-AGE
           MOVE 1 TO RM2000-CONVICTE-SEXUAL-OFFENCE
           MOVE 28 TO RM2000-AGE-LATES-SEXUAL-OFFENC
           MOVE 0 TO RM2000-INTERNET-ONLY
           MOVE 2 TO RM2000-SEXUAL-APPEARANCES
           MOVE 5 TO RM2000-CRIMINAL-APPEARANCES
           MOVE 1 TO RM2000-VIOLENT-APPEARANCES
           MOVE 0 TO RM2000-ANY-BURGLARY
           MOVE 1 TO RM2000-MALE-VICTIM
           MOVE 1 TO RM2000-STRANGER-VICTIM
           MOVE 0 TO RM2000-SINGLE
           MOVE 0 TO RM2000-NON-CONTACT-OFFENCE

           MOVE "assize_rm2000_score" TO CALL-NAME
           CALL "assize_rm2000_score" USING
               BY REFERENCE RM2000-RECORD
               BY REFERENCE RM2000-OUT-RECORD
               RETURNING CALL-STATUS
           PERFORM CHECK-STATUS
           IF RM2000-OUT-KIND = AZ-REJECTED
               PERFORM VARYING I FROM 1 BY 1
                   UNTIL I > RM2000-OUT-PROBLEM-COUNT OR I > 8
                   CALL "assize_problem_text" USING
                       BY VALUE RM2000-OUT-PROBLEMS (I)
                       RETURNING STATIC-TEXT
                   DISPLAY "refused: "
                       FUNCTION CONTENT-OF (STATIC-TEXT)
                       UPON SYSERR
               END-PERFORM
               STOP RUN RETURNING 1
           END-IF

           CALL "assize_level_text" USING
               BY VALUE RM2000-OUT-S-CATEGORY
               RETURNING LEVEL-TEXT
           CALL "assize_kind_text" USING
               BY VALUE RM2000-OUT-KIND
               RETURNING KIND-TEXT
           CALL "assize_source_text" USING
               BY VALUE RM2000-OUT-EDITION-STATUS
               RETURNING SOURCE-TEXT
           DISPLAY "Risk Matrix 2000, scale S: "
               FUNCTION CONTENT-OF (LEVEL-TEXT)
               " (" FUNCTION CONTENT-OF (KIND-TEXT)
               "; weakest source: " FUNCTION CONTENT-OF (SOURCE-TEXT)
               ")"
           CALL "assize_level_text" USING
               BY VALUE RM2000-OUT-S-STEP1
               RETURNING LEVEL-TEXT
           MOVE RM2000-OUT-S-POINTS TO POINTS-SHOWN
           MOVE RM2000-OUT-S-FACTORS TO FACTORS-SHOWN
           DISPLAY "  step 1: " FUNCTION TRIM (POINTS-SHOWN)
               " points, " FUNCTION CONTENT-OF (LEVEL-TEXT)
               "; " FUNCTION TRIM (FACTORS-SHOWN)
               " aggravating factors"

      *> Every reason with its source: rule, points, status, text,
      *> source, with tabs between.
           MOVE "assize_rm2000_explain" TO CALL-NAME
           CALL "assize_rm2000_explain" USING
               BY REFERENCE RM2000-RECORD
               BY REFERENCE GUIDANCE-IN-FORCE
               BY VALUE AZ-LINES
               BY REFERENCE ANSWER
               BY VALUE SIZE 8 LENGTH OF ANSWER
               BY REFERENCE ANSWER-LENGTH
               RETURNING CALL-STATUS
           PERFORM CHECK-STATUS
           DISPLAY ANSWER (1:ANSWER-LENGTH) WITH NO ADVANCING.

       BATCH.
           INITIALIZE COLUMN-TABLE OUTPUT-TABLE
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 13
               SET COLUMN-NAME (I) TO ADDRESS OF QUESTION (I)
               MOVE AZ-INT32 TO COLUMN-TYPE (I)
           END-PERFORM
           MOVE AZ-FIXED-TEXT TO COLUMN-TYPE (1)
           MOVE 6 TO COLUMN-WIDTH (1)
           SET COLUMN-VALUES (1) TO ADDRESS OF SEXES
           SET COLUMN-VALUES (2) TO ADDRESS OF AGES
           SET COLUMN-VALIDITY (2) TO ADDRESS OF AGES-KNOWN
           SET COLUMN-VALUES (3) TO ADDRESS OF ALL-ONE
           SET COLUMN-VALUES (4) TO ADDRESS OF AGES-AT-OFFENCE
           SET COLUMN-VALUES (5) TO ADDRESS OF ALL-NONE
           SET COLUMN-VALUES (6) TO ADDRESS OF ALL-TWO
           SET COLUMN-VALUES (7) TO ADDRESS OF ALL-FIVE
           SET COLUMN-VALUES (8) TO ADDRESS OF ALL-ONE
           SET COLUMN-VALUES (9) TO ADDRESS OF ALL-NONE
           SET COLUMN-VALUES (10) TO ADDRESS OF ALL-ONE
           SET COLUMN-VALUES (11) TO ADDRESS OF ALL-NONE
           SET COLUMN-VALUES (12) TO ADDRESS OF ALL-NONE
           SET COLUMN-VALUES (13) TO ADDRESS OF ALL-NONE

           SET OUTPUT-PATH (1) TO ADDRESS OF S-PATH
           SET OUTPUT-VALUES (1) TO ADDRESS OF S-CATEGORIES
           MOVE AZ-INT32 TO OUTPUT-TYPE (1)
           SET OUTPUT-PATH (2) TO ADDRESS OF V-PATH
           SET OUTPUT-VALUES (2) TO ADDRESS OF V-CATEGORIES
           MOVE AZ-FIXED-TEXT TO OUTPUT-TYPE (2)
           MOVE LENGTH OF V-CATEGORY TO OUTPUT-WIDTH (2)

           MOVE "assize_score_columns" TO CALL-NAME
           CALL "assize_score_columns" USING
               BY REFERENCE INSTRUMENT
               BY REFERENCE GUIDANCE-IN-FORCE
               BY VALUE SIZE 8 3
               BY REFERENCE COLUMN-TABLE
               BY VALUE SIZE 8 13
               BY REFERENCE OUTPUT-TABLE
               BY VALUE SIZE 8 2
               BY REFERENCE KINDS
               BY REFERENCE ANSWER
               BY VALUE SIZE 8 LENGTH OF ANSWER
               BY REFERENCE ANSWER-LENGTH
               RETURNING CALL-STATUS
      *> Without room enough nothing is written, and ANSWER-LENGTH is
      *> how much it takes.
           IF CALL-STATUS = AZ-BAD-COLUMNS
               AND ANSWER-LENGTH <= LENGTH OF ANSWER
               DISPLAY ANSWER (1:ANSWER-LENGTH) UPON SYSERR
           END-IF
           PERFORM CHECK-STATUS
           PERFORM VARYING ROW-NUMBER FROM 0 BY 1 UNTIL ROW-NUMBER = 3
               CALL "assize_kind_text" USING
                   BY VALUE KIND (ROW-NUMBER + 1)
                   RETURNING KIND-TEXT
               CALL "assize_level_text" USING
                   BY VALUE S-CATEGORY (ROW-NUMBER + 1)
                   RETURNING LEVEL-TEXT
               DISPLAY "row " ROW-NUMBER
                   ": " FUNCTION CONTENT-OF (KIND-TEXT)
                   ", S " FUNCTION CONTENT-OF (LEVEL-TEXT)
                   ", V " V-CATEGORY (ROW-NUMBER + 1)
           END-PERFORM.

      *> A whole case: how long the answer is, then the answer.
       ASSESSMENT.
           ACCEPT CASE-NAME FROM ARGUMENT-VALUE
               ON EXCEPTION
                   MOVE "examples/community.json" TO CASE-NAME
           END-ACCEPT
           PERFORM READ-CASE

           MOVE "assize_assess_text" TO CALL-NAME
           CALL "assize_assess_text" USING
               BY REFERENCE CASE-JSON
               BY VALUE SIZE 8 CASE-LENGTH
               BY REFERENCE GUIDANCE-IN-FORCE
               BY REFERENCE OMITTED
               BY VALUE SIZE 8 0
               BY REFERENCE ANSWER-CAPACITY
               RETURNING CALL-STATUS
           IF CALL-STATUS NOT = AZ-BUFFER-TOO-SMALL
               PERFORM GIVE-UP
           END-IF
           ALLOCATE ANSWER-CAPACITY CHARACTERS
               RETURNING WHOLE-ANSWER-POINTER
           IF WHOLE-ANSWER-POINTER = NULL
               DISPLAY "no memory for the answer" UPON SYSERR
               STOP RUN RETURNING 1
           END-IF
           SET ADDRESS OF WHOLE-ANSWER TO WHOLE-ANSWER-POINTER
           CALL "assize_assess_text" USING
               BY REFERENCE CASE-JSON
               BY VALUE SIZE 8 CASE-LENGTH
               BY REFERENCE GUIDANCE-IN-FORCE
               BY REFERENCE WHOLE-ANSWER
               BY VALUE SIZE 8 ANSWER-CAPACITY
               BY REFERENCE ANSWER-LENGTH
               RETURNING CALL-STATUS
           PERFORM CHECK-STATUS
           DISPLAY WHOLE-ANSWER (1:ANSWER-LENGTH) WITH NO ADVANCING
           FREE WHOLE-ANSWER-POINTER.

       READ-CASE.
           MOVE 0 TO CASE-LENGTH
           OPEN INPUT CASE-FILE
           PERFORM UNTIL CASE-STATUS NOT = "00"
               OR CASE-LENGTH = LENGTH OF CASE-JSON
               READ CASE-FILE
                   NOT AT END
                       ADD 1 TO CASE-LENGTH
                       MOVE CASE-BYTE TO CASE-JSON (CASE-LENGTH:1)
               END-READ
           END-PERFORM
           IF CASE-STATUS NOT = "10"
               DISPLAY FUNCTION TRIM (CASE-NAME)
                   ": cannot be read into CASE-JSON, file status "
                   CASE-STATUS UPON SYSERR
               CLOSE CASE-FILE
               STOP RUN RETURNING 1
           END-IF
           CLOSE CASE-FILE.

       CHECK-STATUS.
           IF CALL-STATUS NOT = AZ-OK
               PERFORM GIVE-UP
           END-IF.

       GIVE-UP.
           CALL "assize_status_text" USING
               BY VALUE CALL-STATUS
               RETURNING STATIC-TEXT
           DISPLAY FUNCTION TRIM (CALL-NAME)
               ": " FUNCTION CONTENT-OF (STATIC-TEXT) UPON SYSERR
           STOP RUN RETURNING 1.
