//! `assize rescore`: a table through instruments into a table. What comes together here is written elsewhere: opening, scoring, writing, order.

use crate::answers;
use crate::arrow_out;
use crate::block::Block;
use crate::chunk::{Chunk, Reading, Table};
use crate::compare::moved::Writer;
use crate::compare::{self, Comparison, Joined, Session, Settings};
use crate::csv::{Dialect, MISSING};
use crate::error::Error;
use crate::files::Files;
use crate::format::{Compression, Format};
use crate::mapping::Mapping;
use crate::open::{self, Encoding, Opened, Opening, Origin};
use crate::output::Written;
use crate::outputs::{self, Chosen};
use crate::pipeline;
use crate::plain::Answered;
use crate::resume::{Fingerprint, State};
use crate::scorer::{Cause, Scored, Scorer, questions, stay};
use crate::summary::Summary;
use crate::target::{Ended, distinct};
use crate::text_out::{Layout, Shown, record};
use arrow_schema::{DataType, SchemaRef};
use assize::Options;
use assize::catalogue::Entry;
use assize::columns::headline::Headline;
use assize::columns::{Kind, Question, Takes, dictionary};
use assize::facts::Shape;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is asked for.
pub struct Request<'r> {
    /// The table.
    pub input: Origin,
    /// Its format.
    pub input_format: Format,
    /// Where the output goes; `None` is standard output.
    pub output: Option<PathBuf>,
    /// Its format, and how it is compressed.
    pub output_format: (Format, Compression),
    /// The instruments.
    pub chosen: Vec<Chosen>,
    /// How they score.
    pub options: Options<'r>,
    /// How the case system writes answers.
    pub mapping: Mapping,
    /// How CSV is written.
    pub dialect: Dialect,
    /// How text is encoded.
    pub encoding: Encoding,
    /// What stands between cells of CSV output.
    pub output_delimiter: u8,
    /// The columns to keep, all where `None`.
    pub keep: Option<Vec<String>>,
    /// What our columns begin with.
    pub prefix: String,
    /// Where rejected rows go, beside their place in the output.
    pub rejected: Option<PathBuf>,
    /// Whether to go on where an earlier run was interrupted.
    pub resume: bool,
    /// How often what is done so far is put on record, to resume from.
    pub checkpoint: Duration,
    /// How many threads score.
    pub threads: usize,
    /// What else the result depends on: policy and attestation files.
    pub depends_on: String,
    /// Other files that are written: none of them may be read or written here.
    pub beside: Vec<PathBuf>,
    /// Other files that are read: none of them may be written here.
    pub reads: Vec<PathBuf>,
    /// Bands of the input with which those of the one instrument are compared.
    pub compare: Option<compare::tables::Request>,
}

impl Request<'_> {
    /// The texts that mean that there is no answer.
    fn missing(&self) -> Vec<String> {
        let usual = || if self.input_format == Format::Csv { MISSING.map(String::from).to_vec() } else { Vec::new() };
        self.dialect.missing.clone().unwrap_or_else(usual)
    }
}

/// How far the work is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Bytes of the input.
    pub bytes: u64,
    /// All bytes, where known.
    pub of: Option<u64>,
    /// Rows written.
    pub rows: u64,
}

/// The piece that a chunk becomes.
struct Piece<'p> {
    compared: Option<Session<'p>>,
    rows: Written,
    rejected: Vec<u8>,
    summary: Summary,
    consumed: u64,
    lines: u64,
}

/// What the columnar formats need to know.
struct Columnar {
    schema: SchemaRef,
    kinds: Vec<DataType>,
}

impl Columnar {
    fn of(request: &Request<'_>, layout: &Layout<'_>, opened: &Opened) -> Self {
        let reading = &opened.table.reading;
        let stay = stay(&request.chosen, reading.columns(), &request.mapping);
        let stays = |column: usize| stay.get(column).copied().unwrap_or_default();
        let of = |chosen| questions(chosen, reading.columns(), &request.mapping).into_iter().map(|(at, q)| (at, answers::Kept { stays: stays(at), shape: q.field.shape }));
        let asked: Vec<(usize, answers::Kept)> = request.chosen.iter().flat_map(of).collect();
        let schema = reading.schema();
        let came = |column: usize| Some(schema.as_ref()?.fields().iter().find(|field| Some(field.name()) == reading.columns().get(column))?.data_type().clone());
        let kinds = arrow_out::kinds(layout, &asked, &came);
        let mut empty = Scored::default();
        empty.scores.resize_with(request.chosen.len(), Default::default);
        for (scores, chosen) in empty.scores.iter_mut().zip(&request.chosen) {
            scores.lines.resize_with(chosen.headline.forms.len(), Default::default);
        }
        Self { schema: arrow_out::schema(layout, &kinds, &empty), kinds }
    }
}

/// Rescores.
///
/// # Errors
/// The input cannot be read to its end, the output cannot be written, or what is asked for does not go together. Nothing stands under the name of
/// the output then that was not there before.
pub fn run(request: &Request<'_>, remark: &mut dyn FnMut(&str), progress: &mut dyn FnMut(Progress)) -> Result<(Summary, Option<Comparison>), Error> {
    let begun = Instant::now();
    refuse_same_files(request)?;
    request.mapping.reaches(&request.missing())?;
    let mut opening = Opening {
        format: request.input_format,
        dialect: request.dialect.clone(),
        encoding: request.encoding,
        questions: asked(request, dictionary::questions, |_| true),
        answered: answered(request),
        named: request.keep.is_some(),
        start: None,
    };
    let stamped = stamp(&request.input);
    let mut opened = open::table(&request.input, &opening)?;
    let layout = layout(request, &opened)?;
    let settings = request.compare.as_ref().map(|compare| comparing(request, compare, &opened)).transpose()?;
    for text in remarks(request, opened.table.reading.columns(), opened.seen) {
        remark(&text);
    }
    let mut state = begun_or_new(request, &layout, &mut opening, &mut opened, remark)?;
    let columnar = Columnar::of(request, &layout, &opened);
    let Table { source, reading, length } = opened.table;
    let shared = Shared { request, layout: &layout, columnar: &columnar, settings: settings.as_ref(), reading: &*reading, spare: Mutex::default() };
    let mut session = settings.as_ref().map(|settings| Session::new(settings, &request.options));
    let mut list = settings.as_ref().and_then(|settings| Some(Writer::new(settings.list.as_ref()?, &settings.scale))).transpose()?;
    let workers = (0..request.threads.max(1)).map(|_| shared.worker()).collect::<Result<Vec<_>, Error>>()?;
    let kept = state.as_ref().filter(|s| s.summary.rows > 0).map(|s| (s.output, s.rejected));
    let mut files = Files::open(request.output.as_deref(), request.output_format, &columnar.schema, side_file(request).as_deref(), kept)?;
    if let (Some(path), None) = (&request.output, state.as_ref().filter(|s| s.on_disk)) {
        // the files are ours now: what is on record does not go with what is written from now on
        State::remove(path);
    }
    let mut total = state.as_ref().map_or_else(|| Summary::new(&request.chosen), |s| s.summary.clone());
    let mut last = Instant::now();
    let done = (|| {
        if kept.is_none() {
            files.begin((request.output_format.0 == Format::Csv).then(|| layout.header()), &shared.side_header())?;
        }
        pipeline::run(source, workers, |piece: Piece<'_>| {
            files.write(&piece.rows, &piece.rejected)?;
            shared.take_back(piece.rows);
            if let (Some(session), Some(mut compared)) = (&mut session, piece.compared) {
                if let Some(list) = &mut list {
                    list.write(&compared.take_moved(), total.rows)?;
                }
                session.merge(compared);
            }
            total.add(&piece.summary);
            if let Some(state) = &mut state {
                state.offset += piece.consumed;
                state.line += piece.lines;
                if last.elapsed() >= request.checkpoint {
                    if let (Some((rows, rejected)), Some(path)) = (files.checkpoint()?, &request.output) {
                        (state.output, state.rejected, state.summary) = (rows, rejected, total.clone());
                        state.write(path)?;
                        files.keep(true);
                    }
                    last = Instant::now();
                }
            }
            progress(Progress { bytes: opened.read.load(Ordering::Relaxed), of: length, rows: total.rows });
            Ok(())
        })
    })();
    if stamp(&request.input) != stamped {
        // nothing of it goes with what the input is now
        if let Some(path) = &request.output {
            State::remove(path);
        }
        files.keep(false);
        return Err(Error::because("the input was changed while it was read: start again"));
    }
    let ended = done.and_then(|()| Ok((list.map(Writer::end).transpose()?, files.end()?)));
    let (list, files) = ended.map_err(|error| match (error, state.as_ref().filter(|s| s.on_disk)) {
        (Error::Use(text), Some(state)) => Error::Use(format!("{text}\n{} rows are kept: --resume goes on there as long as the input stays as it is", state.summary.rows)),
        (other, _) => other,
    })?;
    total.side_file = files.appear(total.rejected)?.map(|path| path.display().to_string());
    if let (Some(path), Some(_)) = (&request.output, state) {
        State::remove(path);
    }
    total.seconds = begun.elapsed().as_secs_f64();
    let joined = Joined::one_table(total.rows);
    let shown = session.map(|session| session.finish(joined)).transpose().and_then(|comparison| {
        list.map_or(Ok(()), Ended::appear)?;
        Ok(comparison)
    });
    let comparison = shown.map_err(|error| match (error, &request.output) {
        (Error::Use(text), Some(path)) => Error::Use(format!("{text}\nthe rows themselves are written, to {}", path.display())),
        (other, _) => other,
    })?;
    Ok((total, comparison))
}

/// What is put on record while the work goes on, where it can be resumed: where an earlier run was, if it is to go on there, else the beginning.
fn begun_or_new(request: &Request<'_>, layout: &Layout<'_>, opening: &mut Opening, opened: &mut Opened, remark: &mut dyn FnMut(&str)) -> Result<Option<State>, Error> {
    let plain = request.output_format.0.is_text() && request.output_format.1 == Compression::None && is_file(&request.input);
    let (Some(path), Some(first)) = (request.output.as_ref().filter(|_| plain), opened.first) else {
        if request.resume {
            return Err(Error::because("cannot resume: that needs uncompressed CSV or JSON Lines in UTF-8 from a file to a file; start again without --resume"));
        }
        return Ok(None);
    };
    let side = side_file(request);
    let fingerprint = Fingerprint::of(request, &layout.names(), side.as_deref())?;
    match (request.resume, State::read(path)?) {
        (true, Some(earlier)) => {
            earlier.check(&fingerprint, path, side.as_deref())?;
            remark(&format!("going on after {} rows that an earlier run has written", earlier.summary.rows));
            opening.start = Some((earlier.offset, earlier.line));
            *opened = open::table(&request.input, opening)?;
            return Ok(Some(earlier));
        }
        (true, None) => remark("there is nothing to go on from: starting from the beginning"),
        (false, Some(earlier)) => {
            remark(&format!("an earlier run was interrupted after {} rows; starting from the beginning (--resume would go on there)", earlier.summary.rows));
        }
        (false, None) => {}
    }
    Ok(Some(State::new(fingerprint, first, Summary::new(&request.chosen))))
}

/// What is compared: the one instrument asked for with a column of the input.
fn comparing(request: &Request<'_>, compare: &compare::tables::Request, opened: &Opened) -> Result<Settings, Error> {
    let [one] = request.chosen.as_slice() else {
        return Err(Error::because("--compare goes with one instrument: rescore with several, then compare two columns or tables with `assize compare`"));
    };
    if request.resume {
        return Err(Error::because("--compare does not go with --resume: what was counted before is not on record; start again, or use `assize compare`"));
    }
    let names = opened.table.reading.columns();
    compare::tables::of_one(names.get(..opened.seen).unwrap_or_default(), compare, compare::Scored::named(&one.entry.name(), None)?)
}

/// What is known of the columns in which questions of the instruments are answered, read or not.
fn answered(request: &Request<'_>) -> Answered {
    let of = |which: fn(&Question) -> bool| asked(request, dictionary::questions_of_form, which);
    Answered {
        // one that has parts of its own is no single answer
        columns: of(|q| !matches!(q.field.shape, Shape::ChoiceOrPart(..))),
        // a list of words is the same in every format; of other questions none is, or it has more in it
        without_lists: of(|q| q.takes != Takes::Plain || !matches!(q.field.shape, Shape::Several(_))),
        texts: of(|q| q.takes == Takes::Json && matches!(q.field.shape, Shape::Text | Shape::ChoiceOrText(_))),
    }
}

/// The names of questions of the instruments, as columns would have them.
fn asked(request: &Request<'_>, of: fn(&Entry, &Headline) -> Vec<Question>, which: impl Fn(&Question) -> bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for chosen in &request.chosen {
        let mapping = request.mapping.of(chosen.entry);
        for question in of(chosen.entry, chosen.headline).into_iter().filter(&which) {
            let column = mapping.column(&question.name);
            if !out.iter().any(|known| known == column) {
                out.push(column.to_string());
            }
        }
    }
    out
}

/// How long a file is and when it was last written; nothing of a pipe.
fn stamp(input: &Origin) -> Option<(u64, Option<std::time::SystemTime>)> {
    let Origin::File(path) = input else { return None };
    std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).map(|metadata| (metadata.len(), metadata.modified().ok()))
}

/// Whether the input is a file that can be opened again: a pipe that has a name gives its bytes once.
fn is_file(input: &Origin) -> bool {
    matches!(input, Origin::File(path) if std::fs::metadata(path).is_ok_and(|m| m.is_file()))
}

/// Refuses to write over what is read or written elsewhere: [`run`] does, and whoever opens a file beside it has to before.
///
/// # Errors
/// Two names lead to one file.
pub fn refuse_same_files(request: &Request<'_>) -> Result<(), Error> {
    let side = side_file(request);
    let mut files: Vec<(&str, &std::path::Path)> = Vec::new();
    if let Origin::File(input) = &request.input {
        files.push(("the input", input));
    }
    // two files that are read may be one
    for read in &request.reads {
        let written = request.output.as_deref().map(|path| ("the output", path)).into_iter().chain(side.as_deref().map(|path| ("the file of rejected rows", path)));
        let written = written.chain(request.beside.iter().map(|path| ("a file that is written beside", path.as_path())));
        written.into_iter().try_for_each(|one| distinct(&[("a file that is read", read.as_path()), one]))?;
    }
    files.extend(request.output.as_deref().map(|path| ("the output", path)));
    files.extend(side.as_deref().map(|path| ("the file of rejected rows", path)));
    files.extend(request.beside.iter().map(|path| ("a file that is written beside", path.as_path())));
    distinct(&files)
}

fn layout<'r>(request: &'r Request<'_>, opened: &Opened) -> Result<Layout<'r>, Error> {
    let reading: &dyn Reading = &*opened.table.reading;
    let columns = reading.columns();
    let place = |name: &String| {
        columns.iter().position(|column| column == name).ok_or_else(|| {
            let names: Vec<&str> = columns.iter().map(String::as_str).collect();
            let near = assize::facts::nearest(name, &names).map_or_else(String::new, |n| format!("; the nearest is `{n}`"));
            Error::because(format!("--keep: the input has no column `{name}`{near}"))
        })
    };
    if let Some((at, twice)) = request.keep.iter().flatten().enumerate().find(|(at, name)| request.keep.iter().flatten().take(*at).any(|earlier| earlier == *name)) {
        return Err(Error::because(format!("--keep names `{twice}` twice, the second time as column {}; must name it once", at + 1)));
    }
    let kept: Vec<usize> = match &request.keep {
        Some(names) => names.iter().map(place).collect::<Result<_, _>>()?,
        None => (0..opened.seen).collect(),
    };
    let stay = stay(&request.chosen, columns, &request.mapping);
    let bare: Vec<usize> = request
        .chosen
        .iter()
        .flat_map(|chosen| questions(chosen, columns, &request.mapping))
        .filter(|(at, q)| !matches!(q.field.shape, Shape::Text | Shape::Date) && !stay.get(*at).copied().unwrap_or_default())
        .map(|(at, _)| at)
        .collect();
    // a column that has a type of its own keeps it
    let typed = |at: usize| reading.schema().is_some_and(|schema| schema.fields().get(at).is_some_and(|field| is_bare_type(field.data_type())));
    let shown = |at: usize| if bare.contains(&at) || typed(at) { Shown::Bare } else { Shown::Text };
    let kept: Vec<(usize, String, Shown)> = kept.into_iter().filter_map(|at| Some((at, columns.get(at)?.clone(), shown(at)))).collect();
    let ours: Vec<_> = request.chosen.iter().enumerate().flat_map(|(at, chosen)| outputs::columns(at, chosen, &request.prefix)).collect();
    for column in &ours {
        if kept.iter().any(|(_, name, _)| *name == column.name) || ours.iter().filter(|other| other.name == column.name).count() > 1 {
            return Err(Error::because(format!(
                "there would be two columns `{}`: leave the one of the input out with --keep, name an instrument once, or put something before ours with --prefix",
                column.name
            )));
        }
    }
    Ok(Layout { kept, ours, chosen: &request.chosen, delimiter: request.output_delimiter })
}

/// Whether values of a type stand in JSON without quotes.
fn is_bare_type(kind: &DataType) -> bool {
    kind.is_numeric() || *kind == DataType::Boolean
}

/// How many columns that are nearly named as a question are said one by one.
const NEAR_MISSES: usize = 5;

/// What to know before the work begins: instruments that find no question, columns that look like one and are none, mapped columns that are not there.
fn remarks(request: &Request<'_>, columns: &[String], seen: usize) -> Vec<String> {
    let mut out = Vec::new();
    let missing = request.missing();
    let mut answered: Vec<&String> = Vec::new();
    for chosen in &request.chosen {
        let asked = questions(chosen, columns.get(..seen).unwrap_or_default(), &request.mapping);
        let read = asked.iter().filter(|(_, q)| (chosen.entry.reads)(q.name.split('.').next().unwrap_or_default()));
        if read.clone().count() == 0 {
            out.push(format!("no column of the input is a question of {}; `assize schema {} --format csv` lists them", chosen.entry.name(), chosen.entry.name()));
        }
        if asked.iter().any(|(_, q)| q.takes == Takes::Json) {
            out.push(format!("{}: rows that answer a question that only JSON holds are scored one by one, which is slower", chosen.entry.name()));
        }
        // a text that means that there is no answer may be one all the same
        let has_words = |q: &Question| matches!(q.field.shape, Shape::YesNo | Shape::Choice(_) | Shape::OneOf(_) | Shape::Several(_) | Shape::Coded(_));
        let doubtful = |q: &Question| missing.iter().find(|word| has_words(q) && q.number(word).is_some());
        for (text, question) in asked.iter().filter_map(|(_, question)| Some((doubtful(question)?, question))) {
            let others: Vec<&str> = missing.iter().filter(|other| *other != text).map(String::as_str).collect();
            out.push(format!(
                "`{text}` in `{}` is read as no answer, although the question has an answer of that name: --missing \"{}\" reads it as that",
                question.name,
                others.join(",")
            ));
        }
        answered.extend(asked.iter().filter_map(|(at, _)| columns.get(*at)));
    }
    let all: Vec<&str> = request.chosen.iter().flat_map(|c| c.entry.form.fields).map(|f| f.name).filter(|n| !n.is_empty()).collect();
    let mut near_misses = Vec::new();
    for column in columns.iter().take(seen).filter(|column| !answered.contains(column)) {
        let lower = column.to_lowercase();
        let near = all.iter().copied().find(|name| *name == lower).or_else(|| assize::facts::nearest(&lower, &all));
        if let Some(near) = near.filter(|near| !columns.iter().any(|c| c == near)) {
            near_misses.push(format!("column `{column}` is no question and is carried through; the question with the nearest name is `{near}`"));
        }
    }
    let more = near_misses.len().saturating_sub(NEAR_MISSES);
    out.extend(near_misses.into_iter().take(NEAR_MISSES));
    if more > 0 {
        out.push(format!("{more} more columns are no questions and have names like those of questions (in small letters, with underscores); --map gives a table's own names"));
    }
    if request.options.strict {
        out.push("values that rest on likely or unconfirmed sources are withheld: they are empty, and `withheld` stands among the problems of the row".to_string());
    }
    if request.rejected.is_none() && side_file(request).is_none() && !request.output_format.0.is_text() {
        out.push("a cell that says no answer is null in the output, and stands nowhere else: --rejected FILE.csv has it as it came".to_string());
    }
    for question in request.mapping.columns.keys() {
        let mapped = request.mapping.column(question);
        if !columns.iter().any(|column| column == mapped) {
            let near =
                assize::facts::nearest(mapped, &columns.iter().map(String::as_str).collect::<Vec<_>>()).map_or_else(String::new, |near| format!("; the nearest is `{near}`"));
            out.push(format!("the mapping has `{question}` in the column `{mapped}`, which the input does not have{near}"));
        } else if columns.iter().take(seen).any(|column| column == question) && mapped != question {
            out.push(format!("the column `{question}` is carried through and answers nothing: the mapping has `{question}` in the column `{mapped}`"));
        }
    }
    if request.compare.as_ref().is_some_and(|compare| compare.by.is_none()) && !request.mapping.columns.is_empty() {
        out.push("counts by subgroup go by columns that bear the name of a question: with a mapping, --by names others".to_string());
    }
    out
}

/// The file of rejected rows: as named, else beside the output.
fn side_file(request: &Request<'_>) -> Option<PathBuf> {
    request.rejected.clone().or_else(|| {
        let output = request.output.as_ref().filter(|path| std::fs::metadata(path).map_or(true, |m| m.is_file()))?;
        let name = output.file_name()?.to_string_lossy().into_owned();
        // that of another output of one stem is another file
        let stem = name.strip_suffix(".csv").unwrap_or(&name);
        Some(output.with_file_name(format!("{stem}.rejected.csv")))
    })
}

/// What stands before the cells of a rejected row: its line, the codes and causes, and the row as it stood there where it could not be read as one.
const SIDE_COLUMNS: [&str; 4] = ["line", "problems", "causes", "record"];

/// What all workers have in common.
struct Shared<'s> {
    request: &'s Request<'s>,
    layout: &'s Layout<'s>,
    columnar: &'s Columnar,
    settings: Option<&'s Settings>,
    reading: &'s dyn Reading,
    /// Room for text that was written: to make it anew costs more than to fill it.
    spare: Mutex<Vec<Vec<u8>>>,
}

impl<'s> Shared<'s> {
    /// Takes the room of what was written, for the next piece.
    fn take_back(&self, written: Written) {
        if let Written::Text(mut text) = written {
            text.clear();
            self.spare.lock().unwrap_or_else(PoisonError::into_inner).push(text);
        }
    }

    /// The names of the columns of rejected rows: ours, which are others than those of the input, then those that are kept.
    fn side_header(&self) -> Vec<u8> {
        let kept = || self.layout.kept.iter().map(|(_, name, _)| name.as_str());
        let mut ours = SIDE_COLUMNS.map(str::to_string);
        while kept().any(|name| ours.iter().any(|own| own == name)) {
            ours.iter_mut().for_each(|name| name.insert_str(0, "rejected_"));
        }
        record(ours.iter().map(String::as_str).chain(kept()).map(str::as_bytes))
    }

    /// One that scores chunks. Its room is used again and again.
    fn worker(&'s self) -> Result<impl FnMut(Chunk) -> Result<Piece<'s>, Error> + Send + 's, Error> {
        let scorer = Scorer::new(&self.request.chosen, self.request.options, self.reading.columns(), &self.request.mapping, &self.request.missing())?;
        let mut room = Room { scorer, block: Block::default(), scored: Scored::default() };
        Ok(move |chunk: Chunk| self.piece(chunk, &mut room))
    }

    fn piece(&self, chunk: Chunk, room: &mut Room<'s>) -> Result<Piece<'s>, Error> {
        let (line, consumed, lines) = (chunk.line, chunk.bytes, chunk.lines);
        let Room { scorer, block, scored } = room;
        self.reading.read(chunk, block)?;
        scorer.score(block, scored);
        let line_of = |row: usize| line + block.lines.get(row).map_or(row as u64, |line| u64::from(*line));
        let compared = match (self.settings, scored.scores.first()) {
            (Some(settings), Some(scores)) => {
                let mut session = Session::new(settings, &self.request.options);
                session.block(line, block, scores, &line_of, &|row| Some(scorer.facts(0, block, row)))?;
                Some(session)
            }
            _ => None,
        };
        let mut text = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_else(|| Vec::with_capacity(block.text.len()));
        let rows = match self.request.output_format.0 {
            Format::JsonLines => {
                self.layout.json_lines(block, scored, &mut text);
                Written::Text(text)
            }
            Format::Csv => {
                self.layout.csv(block, scored, &mut text);
                Written::Text(text)
            }
            Format::Parquet | Format::Arrow | Format::ArrowStream => Written::Batch(arrow_out::batch(self.layout, &self.columnar.schema, &self.columnar.kinds, block, scored)?),
        };
        let several = self.request.chosen.len() > 1;
        let one = |(row, causes): (&usize, &Vec<Cause>)| {
            let said: Vec<String> = causes.iter().map(|c| c.instrument.as_ref().filter(|_| several).map_or_else(|| c.text.clone(), |id| format!("{id}: {}", c.text))).collect();
            let came = block.bad.binary_search_by_key(row, |bad| bad.row).ok().and_then(|at| block.bad.get(at)).map_or("", |bad| bad.record.as_str());
            let first: [Vec<u8>; SIDE_COLUMNS.len()] =
                [line_of(*row).to_string().into_bytes(), codes(causes).join(";").into_bytes(), said.join(" | ").into_bytes(), came.as_bytes().to_vec()];
            let kept = self.layout.kept.iter().map(|(column, _, _)| block.cell(*column, *row).unwrap_or_default());
            record(first.iter().map(Vec::as_slice).chain(kept))
        };
        let rejected = scored.causes.iter().flat_map(one).collect();
        let mut summary = Summary::new(&self.request.chosen);
        summary.rows = block.rows as u64;
        summary.rejected = scored.causes.len() as u64;
        for (counts, scores) in summary.instruments.iter_mut().zip(&scored.scores) {
            for (row, kind) in scores.kinds.iter().enumerate() {
                match kind {
                    Kind::Scored => counts.scored += 1,
                    Kind::Bounded => counts.bounded += 1,
                    Kind::Rejected => counts.rejected += 1,
                }
                let first = scores.lines.first().map(|line| line.line(row));
                counts.static_form += u64::from(*kind != Kind::Rejected && first.is_some_and(|line| line.variant == 0 && !line.lowest.is_nan()));
            }
        }
        for causes in scored.causes.values() {
            for code in codes(causes) {
                *summary.codes.entry(code.to_string()).or_default() += 1;
            }
        }
        Ok(Piece { compared, rows, rejected, summary, consumed, lines })
    }
}

/// The codes of what is wrong with a row, each once.
fn codes(causes: &[Cause]) -> Vec<&str> {
    let mut codes: Vec<&str> = Vec::new();
    for cause in causes {
        if !codes.contains(&cause.code.as_str()) {
            codes.push(&cause.code);
        }
    }
    codes
}

/// What a worker keeps from chunk to chunk.
struct Room<'s> {
    scorer: Scorer<'s>,
    block: Block,
    scored: Scored,
}
