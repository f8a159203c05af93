#!/usr/bin/perl
#
# Assize from Perl: Risk Matrix 2000 through records, a batch through columns, and a whole assessment through JSON.
# It needs FFI::Platypus 2 or later. PERL5LIB names the folder of Assize.pm, ASSIZE_LIBRARY the library:
#
#   PERL5LIB=PREFIX/share/assize/bindings/perl ASSIZE_LIBRARY=PREFIX/lib/libassize.so perl score.pl CASE.json

use strict;
use warnings;

use Assize;
use FFI::Platypus::Buffer qw(grow scalar_to_pointer set_used_length);
use List::Util qw(min);

my $ffi = Assize::load($ENV{ASSIZE_LIBRARY} // 'libassize.so');

sub fail {
    my ($message) = @_;
    print STDERR "$message\n";
    exit 1;
}

sub check {
    my ($call, $status) = @_;
    fail("$call: " . Assize::status_text($status)) if $status != Assize::OK;
}

# One man, answer by answer. What is not set stays unknown.
sub risk_matrix {
    my $facts   = Assize::Rm2000Facts->new;
    my $outcome = Assize::Rm2000Outcome->new;
    check('assize_rm2000_facts_init', Assize::rm2000_facts_init($facts, $ffi->sizeof('record(Assize::Rm2000Facts)')));
    check('assize_rm2000_outcome_init', Assize::rm2000_outcome_init($outcome, $ffi->sizeof('record(Assize::Rm2000Outcome)')));

    # Not as arguments of new: the init function would make them unknown again.
    $facts->sex(Assize::RM2000_MALE);
    $facts->age(30);
    $facts->convicted_of_sexual_offence(1);
    $facts->age_at_latest_sexual_offence(28);
    $facts->internet_only(0);
    $facts->sexual_appearances(2);
    $facts->criminal_appearances(5);
    $facts->violent_appearances(1);
    $facts->any_burglary(0);
    $facts->male_victim(1);
    $facts->stranger_victim(1);
    $facts->single(0);
    $facts->non_contact_offence(0);

    check('assize_rm2000_score', Assize::rm2000_score($facts, $outcome));
    if ($outcome->kind == Assize::REJECTED) {
        my @listed = @{ $outcome->problems }[0 .. min($outcome->problem_count, 8) - 1];
        fail(join "\n", map { 'refused: ' . Assize::problem_text($_) } @listed);
    }
    printf "Risk Matrix 2000, scale S: %s (%s; weakest source: %s)\n",
        Assize::level_text($outcome->s_category), Assize::kind_text($outcome->kind), Assize::source_text($outcome->edition_status);
    printf "  step 1: %d points, %s; %d aggravating factors\n",
        $outcome->s_points, Assize::level_text($outcome->s_step1), $outcome->s_factors;

    # Every reason with its source: rule, points, status, text, source, with tabs between.
    my $length = 0;
    grow(my $reasons, 8192);
    check('assize_rm2000_explain',
        Assize::rm2000_explain($facts, undef, Assize::LINES, scalar_to_pointer($reasons), length $reasons, \$length));
    set_used_length $reasons, $length;
    print $reasons;
}

sub numbers {
    my ($question, @answers) = @_;
    return { name => $question, type => Assize::INT32, values => pack('l*', @answers) };
}

# Three men in columns. The age of the last is not known: his bit is not set.
sub batch {
    my $rows      = 3;
    my @questions = (
        { name => 'sex', type => Assize::FIXED_TEXT, width => 6, values => pack('(A6)*', ('male') x $rows) },
        { %{ numbers('age', 22, 30, 0) }, validity => pack('b*', '110') },
        numbers('convicted_of_sexual_offence',  1,  1,  1),
        numbers('age_at_latest_sexual_offence', 20, 28, 28),
        numbers('internet_only',                0,  0,  0),
        numbers('sexual_appearances',           2,  2,  2),
        numbers('criminal_appearances',         5,  5,  5),
        numbers('violent_appearances',          1,  1,  1),
        numbers('any_burglary',                 0,  0,  0),
        numbers('male_victim',                  1,  1,  1),
        numbers('stranger_victim',              0,  0,  0),
        numbers('single',                       0,  0,  0),
        numbers('non_contact_offence',          0,  0,  0),
    );

    # A column holds addresses of what @questions owns: @questions must not change before the call.
    my @columns = map {
        Assize::Column->new(
            name     => scalar_to_pointer($_->{name}),
            values   => scalar_to_pointer($_->{values}),
            validity => scalar_to_pointer($_->{validity}),
            width    => $_->{width} // 0,
            type     => $_->{type},
        )
    } @questions;

    my ($s_path, $v_path) = ('s.category', 'v.category');
    grow(my $s, 4 * $rows);
    grow(my $v, 16 * $rows);
    my @outputs = (
        Assize::Output->new(path => scalar_to_pointer($s_path), values => scalar_to_pointer($s), type => Assize::INT32),
        Assize::Output->new(path => scalar_to_pointer($v_path), values => scalar_to_pointer($v), type => Assize::FIXED_TEXT, width => 16),
    );

    # A record is a reference to its bytes: those bytes in a row are the array that C expects.
    my $columns = join '', map { $$_ } @columns;
    my $outputs = join '', map { $$_ } @outputs;

    grow(my $kinds, $rows);
    grow(my $why,   1024);
    my $length = 0;
    my $status = Assize::score_columns(
        'rm2000', undef, $rows,
        scalar_to_pointer($columns), scalar @columns,
        scalar_to_pointer($outputs), scalar @outputs,
        scalar_to_pointer($kinds), scalar_to_pointer($why), length $why, \$length,
    );
    # Without room enough nothing is written, and $length is how much it takes.
    print STDERR substr($why, 0, $length), "\n" if $status == Assize::BAD_COLUMNS && $length <= length $why;
    check('assize_score_columns', $status);

    my @kinds = unpack 'C*',     $kinds;
    my @s     = unpack 'l*',     $s;
    my @v     = unpack '(a16)*', $v;
    for my $row (0 .. $rows - 1) {
        printf "row %d: %s, S %s, V %s\n", $row, Assize::kind_text($kinds[$row]), Assize::level_text($s[$row]), $v[$row];
    }
}

# A whole case: how long the answer is, then the answer.
sub assessment {
    my ($name) = @_;

    # Bytes, not characters: the library reads UTF-8 itself, and its lengths count bytes.
    open my $file, '<:raw', $name or fail("$name: $!");
    my $json = do { local $/; <$file> } // fail("$name: $!");
    close $file;

    my $needed = 0;
    my $status = Assize::assess_text($json, length $json, undef, undef, 0, \$needed);
    fail('assize_assess_text: ' . Assize::status_text($status)) if $status != Assize::BUFFER_TOO_SMALL;

    grow(my $report, $needed);
    check('assize_assess_text', Assize::assess_text($json, length $json, undef, scalar_to_pointer($report), $needed, \$needed));
    print $report;
}

print 'Assize ', Assize::version(), "\n";
fail('the library is of another ABI than Assize.pm') if Assize::abi_version() != Assize::ABI_VERSION;
risk_matrix();
batch();
assessment($ARGV[0] // 'examples/community.json');
