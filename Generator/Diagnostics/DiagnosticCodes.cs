namespace Colophon.Diagnostics;

/// <summary>Every mistake that the engine knows, by phase; docs/diagnostics.md is made from this list.</summary>
internal static class DiagnosticCodes
{
    // RPT0xx: the command line, files and assets.

    /// <summary>The command line has an option that there is not, or that its command does not take.</summary>
    public static DiagnosticCode UnknownOption { get; } = Error("RPT001", "there is no option \"--quite\"");

    /// <summary>An option, or a command that needs a file, stands without it.</summary>
    public static DiagnosticCode MissingOptionValue { get; } = Error("RPT002", "the option \"--output\" needs a value");

    /// <summary>An option has a value that it cannot take.</summary>
    public static DiagnosticCode BadOptionValue { get; } = Error("RPT003", "--threads is \"many\"");

    /// <summary>The command line has more words than a command and a report.</summary>
    public static DiagnosticCode TooManyWords { get; } = Error("RPT004", "expected a command and a report, found \"biuld energy\"");

    /// <summary>No report project is here.</summary>
    public static DiagnosticCode NoProject { get; } = Error("RPT005", "neither this folder nor one above it has a folder \"Templates\"");

    /// <summary>There is no such report, and no such command.</summary>
    public static DiagnosticCode NoReport { get; } = Error("RPT006", "there is neither a command nor a report \"enregy\"");

    /// <summary>It is not clear which report is meant.</summary>
    public static DiagnosticCode SeveralReports { get; } = Error("RPT007", "there are several reports: energy, weather");

    /// <summary>The output folder cannot be written.</summary>
    public static DiagnosticCode CannotWrite { get; } = Error("RPT008", "the folder \"Output\" cannot be written: access to the path is denied");

    /// <summary>A font or another asset is missing beside the program.</summary>
    public static DiagnosticCode MissingAsset { get; } = Error("RPT009", "the asset \"fonts/STIXTwoMath_400Regular.ttf\" is missing");

    /// <summary>A file of the project cannot be read.</summary>
    public static DiagnosticCode CannotRead { get; } = Error("RPT010", "a file of the project cannot be read: access to the path is denied");

    /// <summary>The date that the environment states for the sources is none.</summary>
    public static DiagnosticCode BadSourceDate { get; } = Error("RPT011", "SOURCE_DATE_EPOCH is \"yesterday\"");

    // RPT1xx: front matter.

    /// <summary>The report file does not exist.</summary>
    public static DiagnosticCode MissingReport { get; } = Error("RPT101", "there is no report at \"Templates/energy/report.md\"");

    /// <summary>A report starts without front matter.</summary>
    public static DiagnosticCode MissingFrontMatter { get; } = Error("RPT102", "the report has no front matter");

    /// <summary>The front matter has no closing line.</summary>
    public static DiagnosticCode UnclosedFrontMatter { get; } = Error("RPT103", "the front matter is not closed");

    /// <summary>The front matter is not YAML.</summary>
    public static DiagnosticCode BrokenYaml { get; } = Error("RPT104", "the front matter is not YAML: did not find expected key");

    /// <summary>A key that front matter does not have.</summary>
    public static DiagnosticCode UnknownKey { get; } = Error("RPT105", "front matter has no key \"tilte\"");

    /// <summary>A key written twice.</summary>
    public static DiagnosticCode DuplicateKey { get; } = Error("RPT106", "\"title\" is given twice");

    /// <summary>A value of another kind than its key takes.</summary>
    public static DiagnosticCode WrongKind { get; } = Error("RPT107", "\"toc\" is \"maybe\"; true or false was expected");

    /// <summary>A report without a title.</summary>
    public static DiagnosticCode MissingTitle { get; } = Error("RPT108", "the report has no title");

    /// <summary>A bibliography outside the project.</summary>
    public static DiagnosticCode UnsafeBibliography { get; } = Error("RPT109", "\"../../refs.bib\" leads out of the folder of templates");

    /// <summary>A macro that LaTeX could not call.</summary>
    public static DiagnosticCode BadMacro { get; } = Error("RPT110", "\"my macro\" is not a macro name");

    /// <summary>A value that YAML cuts at what it takes for a comment.</summary>
    public static DiagnosticCode CutValue { get; } = Warning("RPT111", "the value ends before \"#3\", which YAML takes for a comment");

    /// <summary>A language whose words the engine does not know.</summary>
    public static DiagnosticCode UnknownLanguage { get; } = Warning("RPT112", "no words such as \"Figure\" and \"Contents\" are known in the language \"sv\"; the English ones are printed");

    /// <summary>A report file that is a link to somewhere else, or no regular file.</summary>
    public static DiagnosticCode UnsafeReport { get; } = Error("RPT113", "the report \"Templates/energy/report.md\" is a link that leads out of the folder of templates");

    // RPT2xx: Liquid and values.

    /// <summary>A path at which the results have nothing.</summary>
    public static DiagnosticCode UnknownValue { get; } = Error("RPT201", "no value at \"gaussian-equl.bayes.error\"");

    /// <summary>A tag without its closing braces.</summary>
    public static DiagnosticCode UnclosedTag { get; } = Error("RPT202", "\"{{\" is not closed");

    /// <summary>A tag that Liquid does not have here.</summary>
    public static DiagnosticCode UnknownTag { get; } = Error("RPT203", "there is no tag \"fro\"");

    /// <summary>A filter that Liquid does not have here.</summary>
    public static DiagnosticCode UnknownFilter { get; } = Error("RPT204", "there is no filter \"precent\"");

    /// <summary>A block without its end.</summary>
    public static DiagnosticCode MissingEnd { get; } = Error("RPT205", "\"for\" has no \"endfor\"");

    /// <summary>An end or a branch outside its block.</summary>
    public static DiagnosticCode MisplacedTag { get; } = Error("RPT206", "\"endif\" closes nothing");

    /// <summary>A tag whose content does not parse.</summary>
    public static DiagnosticCode UnreadableTag { get; } = Error("RPT207", "\"{% for x of rows %}\" does not read as Liquid");

    /// <summary>A part that does not exist.</summary>
    public static DiagnosticCode UnknownPart { get; } = Error("RPT208", "there is no part \"parts/scenaro.md\"");

    /// <summary>A part outside the folder of the report.</summary>
    public static DiagnosticCode UnsafePart { get; } = Error("RPT209", "\"../secret.md\" leads out of the folder of the report");

    /// <summary>A file that is not UTF-8.</summary>
    public static DiagnosticCode NotUtf8 { get; } = Error("RPT210", "byte 17 is not UTF-8");

    /// <summary>A character that the engine keeps for itself.</summary>
    public static DiagnosticCode ReservedCharacter { get; } = Error("RPT211", "U+E000 is reserved");

    /// <summary>A part that starts with front matter.</summary>
    public static DiagnosticCode PartWithFrontMatter { get; } = Error("RPT212", "a part cannot have front matter");

    /// <summary>A part that renders itself.</summary>
    public static DiagnosticCode RecursivePart { get; } = Error("RPT213", "\"parts/a.md\" renders itself: parts/a.md, parts/b.md, parts/a.md");

    /// <summary>A template that does not come to an end, or is nested without measure.</summary>
    public static DiagnosticCode TooMuchWork { get; } = Error("RPT214", "the template takes more than 2000000 steps");

    /// <summary>A number to print that is infinite or undefined.</summary>
    public static DiagnosticCode NotFinite { get; } = Error("RPT215", "the value at \"study.ratio\" is not a number");

    /// <summary>A filter given something that it cannot work on.</summary>
    public static DiagnosticCode BadFilterUse { get; } = Error("RPT216", "\"fixed\" needs a number, but \"study.name\" is text");

    /// <summary>A list or a group of values where one value is needed.</summary>
    public static DiagnosticCode UnprintableValue { get; } = Error("RPT217", "\"study.rows\" is a list of 3 values, not one value");

    /// <summary>A number printed with all its digits.</summary>
    public static DiagnosticCode UnformattedNumber { get; } = Warning("RPT218", "\"gaussian-equal.bayes.error\" is printed with all its 17 digits");

    /// <summary>Captured text cut in the middle of a value.</summary>
    public static DiagnosticCode BrokenValue { get; } = Error("RPT219", "a filter cut captured text in the middle of a value");

    // RPT3xx: Markdown.

    /// <summary>HTML in the Markdown.</summary>
    public static DiagnosticCode RawHtml { get; } = Error("RPT301", "\"<br>\" is HTML, which a report cannot hold");

    /// <summary>A division without its closing fence.</summary>
    public static DiagnosticCode UnclosedDiv { get; } = Error("RPT302", "the division is not closed");

    /// <summary>A division of a kind that there is not.</summary>
    public static DiagnosticCode UnknownDiv { get; } = Error("RPT303", "there is no kind of division \"callout-nte\"");

    /// <summary>A fence without a division.</summary>
    public static DiagnosticCode StrayFence { get; } = Error("RPT304", "the fence \":::\" neither opens nor closes a division");

    /// <summary>Blocks or inlines within one another without end.</summary>
    public static DiagnosticCode NestedTooDeeply { get; } = Error("RPT305", "the text is nested more than 100 levels deep");

    /// <summary>A footnote's mark without its text.</summary>
    public static DiagnosticCode UnknownFootnote { get; } = Error("RPT306", "there is no footnote \"[^data]\"");

    /// <summary>A footnote's text without a mark.</summary>
    public static DiagnosticCode UnusedFootnote { get; } = Warning("RPT307", "nothing refers to the footnote \"[^data]\"");

    /// <summary>Two footnotes of one label.</summary>
    public static DiagnosticCode RepeatedFootnote { get; } = Error("RPT308", "the footnote \"[^data]\" has been written before");

    /// <summary>A footnote in a footnote.</summary>
    public static DiagnosticCode NestedFootnote { get; } = Error("RPT309", "a footnote cannot have footnotes");

    /// <summary>A displayed formula without its closing dollar signs.</summary>
    public static DiagnosticCode UnclosedFormula { get; } = Error("RPT310", "the formula is not closed");

    /// <summary>Words on the line that closes a displayed formula.</summary>
    public static DiagnosticCode TextAfterFormula { get; } = Error("RPT311", "only a label such as {#eq-name} may follow the closing $$");

    /// <summary>A displayed formula where there is but one line.</summary>
    public static DiagnosticCode MisplacedDisplayedFormula { get; } = Error("RPT312", "a displayed formula cannot stand in a heading");

    /// <summary>Attributes in braces after something that takes none.</summary>
    public static DiagnosticCode MisplacedAttributes { get; } = Error("RPT313", "the attributes in braces belong to nothing");

    /// <summary>A class or a setting without effect.</summary>
    public static DiagnosticCode UnknownAttribute { get; } = Warning("RPT314", "the setting \"widht\" has no meaning for a figure");

    /// <summary>A width that is not a share of the text's.</summary>
    public static DiagnosticCode InvalidWidth { get; } = Error("RPT315", "\"300px\" is not a width");

    /// <summary>A row longer than its table's head.</summary>
    public static DiagnosticCode TooManyCells { get; } = Error("RPT316", "the row has 4 cells, the table's head only 3");

    /// <summary>A table that no experiment made.</summary>
    public static DiagnosticCode UnknownTable { get; } = Error("RPT317", "no experiment made a table \"summary/erors\"");

    /// <summary>An abstract too many, or within something else.</summary>
    public static DiagnosticCode MisplacedAbstract { get; } = Error("RPT318", "the report has a second abstract");

    /// <summary>A heading whose level leaves one out.</summary>
    public static DiagnosticCode SkippedHeadingLevel { get; } = Warning("RPT319", "a heading of level 4 follows one of level 2");

    /// <summary>A comment without its end.</summary>
    public static DiagnosticCode UnclosedComment { get; } = Error("RPT320", "the comment is not closed");

    /// <summary>Text on the line where a comment ends that started a block.</summary>
    public static DiagnosticCode TextAfterComment { get; } = Error("RPT321", "text after a comment that starts a line is not printed");

    /// <summary>A reference or a footnote in the text of a link.</summary>
    public static DiagnosticCode LinkWithinLink { get; } = Error("RPT322", "a footnote cannot stand within a link");

    /// <summary>Works and references within the report in one pair of brackets.</summary>
    public static DiagnosticCode MixedCitation { get; } = Error("RPT323", "one pair of brackets holds both a cited work and a reference within the report");

    /// <summary>A table's division that holds something else.</summary>
    public static DiagnosticCode MalformedTableDiv { get; } = Error("RPT324", "the division of a table holds something else than one table and its caption");

    /// <summary>A figure's division that holds something else.</summary>
    public static DiagnosticCode MalformedFigureDiv { get; } = Error("RPT325", "the division of a figure holds something else than one picture and its caption");

    /// <summary>Two keys in brackets without a semicolon between them.</summary>
    public static DiagnosticCode UnseparatedKeys { get; } = Error("RPT326", "the key \"@rosenblatt1958\" does not stand apart from the one before it");

    /// <summary>A heading that prints nothing.</summary>
    public static DiagnosticCode EmptyHeading { get; } = Error("RPT327", "the heading has no text");

    /// <summary>A link that would run or unpack something instead of leading somewhere.</summary>
    public static DiagnosticCode ProgramLink { get; } = Error("RPT328", "the link \"javascript:alert(1)\" leads to no page");

    /// <summary>A paragraph, heading or cell with more text than is read.</summary>
    public static DiagnosticCode TextTooLong { get; } = Error("RPT329", "the text has 2000000 characters without an empty line; at most 100000 are read");

    /// <summary>A table with more cells than are set.</summary>
    public static DiagnosticCode TableTooLarge { get; } = Error("RPT330", "the table has 100000 rows of 10000 columns; at most 1000000 cells are set");

    // RPT4xx: LaTeX.

    /// <summary>A backslash name that is neither LaTeX nor a macro.</summary>
    public static DiagnosticCode UnknownCommand { get; } = Error("RPT401", "unknown command \"\\alhpa\"");

    /// <summary>An environment that does not exist.</summary>
    public static DiagnosticCode UnknownEnvironment { get; } = Error("RPT402", "unknown environment \"matirx\"");

    /// <summary>A group that is never closed.</summary>
    public static DiagnosticCode UnclosedBrace { get; } = Error("RPT403", "\"{\" is never closed");

    /// <summary>A closing brace without an opening one.</summary>
    public static DiagnosticCode ExtraBrace { get; } = Error("RPT404", "\"}\" without \"{\"");

    /// <summary><c>\left</c>, <c>\middle</c> or <c>\right</c> without its partner.</summary>
    public static DiagnosticCode UnpairedFence { get; } = Error("RPT405", "\"\\left\" without \"\\right\"");

    /// <summary>A command without what it works on.</summary>
    public static DiagnosticCode MissingArgument { get; } = Error("RPT406", "\"\\frac\" takes 2 arguments, found 1");

    /// <summary>Two superscripts, or two subscripts, on one base.</summary>
    public static DiagnosticCode DoubleScript { get; } = Error("RPT407", "a second superscript on the same base");

    /// <summary>A mark of a table outside of a table.</summary>
    public static DiagnosticCode MisplacedAlignment { get; } = Error("RPT408", "\"&\" outside of a table");

    /// <summary><c>\begin</c> and <c>\end</c> that do not match.</summary>
    public static DiagnosticCode UnpairedEnvironment { get; } = Error("RPT409", "\"\\end{matrix}\" closes \"\\begin{pmatrix}\"");

    /// <summary>A macro used with too few arguments.</summary>
    public static DiagnosticCode MacroArgumentMissing { get; } = Error("RPT410", "\"\\norm\" takes 1 argument, found 0");

    /// <summary>A macro that calls itself.</summary>
    public static DiagnosticCode MacroExpansionLimit { get; } = Error("RPT411", "\"\\a\" never stops expanding");

    /// <summary>A formula nested beyond all measure.</summary>
    public static DiagnosticCode FormulaTooDeep { get; } = Error("RPT412", "the formula is nested more than 200 deep");

    /// <summary>A definition within a formula.</summary>
    public static DiagnosticCode DefinitionInFormula { get; } = Error("RPT413", "\"\\newcommand\" cannot stand in a formula");

    /// <summary>A dollar sign within a formula.</summary>
    public static DiagnosticCode StrayDollar { get; } = Error("RPT414", "\"$\" within a formula");

    /// <summary>A length that cannot be read.</summary>
    public static DiagnosticCode InvalidLength { get; } = Error("RPT415", "\"2 furlongs\" is not a length");

    /// <summary>Something that is not a fence where one is needed.</summary>
    public static DiagnosticCode InvalidDelimiter { get; } = Error("RPT416", "\"x\" cannot follow \"\\left\"");

    /// <summary>LaTeX that reports do not have.</summary>
    public static DiagnosticCode UnsupportedCommand { get; } = Error("RPT417", "\"\\color\" is not supported");

    /// <summary>A character that cannot be printed.</summary>
    public static DiagnosticCode InvalidFormulaCharacter { get; } = Error("RPT418", "the character U+0007 cannot be printed");

    /// <summary>A displayed environment within another formula.</summary>
    public static DiagnosticCode MisplacedEnvironment { get; } = Error("RPT419", "\"align\" must be the whole formula");

    /// <summary>Column letters that cannot be read.</summary>
    public static DiagnosticCode InvalidColumns { get; } = Error("RPT420", "\"p\" is not a column");

    /// <summary>A label where none can stand, or a second one.</summary>
    public static DiagnosticCode MisplacedLabel { get; } = Error("RPT421", "a second label on the same line");

    /// <summary><c>\limits</c> or <c>\nolimits</c> after something else than an operator.</summary>
    public static DiagnosticCode MisplacedLimits { get; } = Error("RPT422", "\"\\limits\" must follow an operator");

    /// <summary>A formula with more text than is read.</summary>
    public static DiagnosticCode FormulaTooLong { get; } = Error("RPT423", "the formula has 2000000 characters; at most 500000 are read");

    // RPT5xx: references, citations and the bibliography.

    /// <summary>A reference to nothing.</summary>
    public static DiagnosticCode UnknownReference { get; } = Error("RPT501", "nothing has the label \"fig-yeild\"");

    /// <summary>One label for two things.</summary>
    public static DiagnosticCode RepeatedLabel { get; } = Error("RPT502", "the label \"fig-yield\" is given twice");

    /// <summary>A reference to something without a number.</summary>
    public static DiagnosticCode UnnumberedTarget { get; } = Error("RPT503", "\"sec-preface\" has no number to refer to");

    /// <summary>A label whose first letters say something else than what it labels.</summary>
    public static DiagnosticCode MismatchedPrefix { get; } = Error("RPT504", "the label \"tbl-yield\" is that of a table, but stands on a figure");

    /// <summary>A link to nothing within the report.</summary>
    public static DiagnosticCode UnknownAnchor { get; } = Error("RPT505", "the link \"#sec-intor\" leads nowhere");

    /// <summary>Two places for the list of works.</summary>
    public static DiagnosticCode RepeatedReferenceList { get; } = Error("RPT506", "the report has a second place for its reference list");

    /// <summary>A work that is in no bibliography.</summary>
    public static DiagnosticCode UnknownCitation { get; } = Error("RPT511", "no bibliography has the key \"haykn2009\"");

    /// <summary>A bibliography file that is not there.</summary>
    public static DiagnosticCode MissingBibliography { get; } = Error("RPT512", "there is no bibliography \"refs.bib\"");

    /// <summary>A citation in a report without a bibliography.</summary>
    public static DiagnosticCode NoBibliography { get; } = Error("RPT513", "the report cites a work, but names no bibliography");

    /// <summary>BibTeX that cannot be read.</summary>
    public static DiagnosticCode MalformedBibtex { get; } = Error("RPT520", "expected \"=\" after the field \"title\", but found \"{\"");

    /// <summary>One key for two works.</summary>
    public static DiagnosticCode RepeatedBibtexKey { get; } = Error("RPT521", "the key \"haykin2009\" is given twice");

    /// <summary>A work without a field that its kind needs.</summary>
    public static DiagnosticCode MissingBibtexField { get; } = Warning("RPT522", "the book \"haykin2009\" has no publisher");

    /// <summary>An abbreviation that was never defined.</summary>
    public static DiagnosticCode UnknownBibtexString { get; } = Error("RPT523", "there is no @string \"jmlr\"");

    /// <summary>A kind of work that the style does not know.</summary>
    public static DiagnosticCode UnknownBibtexType { get; } = Warning("RPT524", "there is no kind of entry \"@boook\"");

    /// <summary>A LaTeX command in a bibliography that has no counterpart in text.</summary>
    public static DiagnosticCode UnknownBibtexCommand { get; } = Warning("RPT525", "the command \"\\foo\" is not known in a bibliography");

    /// <summary>An address of a work that would run or unpack something.</summary>
    public static DiagnosticCode ProgramAddress { get; } = Error("RPT526", "the address \"javascript:alert(1)\" of \"haykin2009\" leads to no page");

    // RPT6xx: figures and pictures.

    /// <summary>A figure that no experiment made.</summary>
    public static DiagnosticCode UnknownFigure { get; } = Error("RPT601", "no experiment made a figure \"equal/boundry\"");

    /// <summary>A picture file that is not there.</summary>
    public static DiagnosticCode UnknownPictureFile { get; } = Error("RPT602", "there is no picture \"images/drawing.svg\"");

    /// <summary>A picture that says nothing to those who cannot see it.</summary>
    public static DiagnosticCode MissingAlternativeText { get; } = Error("RPT603", "the picture has no alternative text");

    /// <summary>A picture from the network.</summary>
    public static DiagnosticCode RemotePicture { get; } = Error("RPT604", "the picture \"https://example.org/a.png\" is not a file of this project");

    /// <summary>A file that is not a picture.</summary>
    public static DiagnosticCode UnknownPictureFormat { get; } = Error("RPT605", "\"images/data.xlsx\" is not a kind of picture that a report can hold");

    /// <summary>A title, which only a web page could show, and only to those with a mouse.</summary>
    public static DiagnosticCode UnprintedTitle { get; } = Warning("RPT606", "the title \"Loss\" of the picture is not printed");

    /// <summary>A picture outside of the templates.</summary>
    public static DiagnosticCode UnsafePicture { get; } = Error("RPT607", "\"../../secret.png\" leads out of the folder of templates");

    /// <summary>A drawing that is not well-formed XML, or not SVG.</summary>
    public static DiagnosticCode MalformedDrawing { get; } = Error("RPT610", "the drawing is not well-formed XML at its line 3, column 9");

    /// <summary>A drawing without width, height or viewBox.</summary>
    public static DiagnosticCode DrawingWithoutSize { get; } = Error("RPT611", "the drawing has no size");

    /// <summary>A part of SVG that the engine does not draw.</summary>
    public static DiagnosticCode UnsupportedDrawing { get; } = Error("RPT612", "the drawing uses \"linearGradient\" (line 7), which is not supported");

    /// <summary>A number, colour, path or transform in a drawing that cannot be read.</summary>
    public static DiagnosticCode InvalidDrawingValue { get; } = Error("RPT613", "\"M 10 x\" (line 7 of the drawing) is not path data");

    /// <summary>A drawing that is too large or too deeply nested.</summary>
    public static DiagnosticCode DrawingTooComplex { get; } = Error("RPT614", "the drawing is nested more than 200 deep");

    /// <summary>A reference within a drawing that leads to nothing.</summary>
    public static DiagnosticCode UnknownDrawingReference { get; } = Error("RPT615", "nothing in the drawing has the id \"clip1\" (line 7)");

    /// <summary>Something in a drawing that is drawn in a simpler way than it asks for.</summary>
    public static DiagnosticCode SimplifiedDrawing { get; } = Warning("RPT616", "words hidden within a line (line 7 of the drawing) leave no gap");

    /// <summary>An image file that is neither PNG nor JPEG, or damaged.</summary>
    public static DiagnosticCode UnreadableImage { get; } = Error("RPT620", "the image is neither PNG nor JPEG");

    /// <summary>An image with more pixels than the engine decodes.</summary>
    public static DiagnosticCode ImageTooLarge { get; } = Error("RPT621", "the image has 20000 by 20000 pixels, more than 100 million");

    // RPT7xx: experiments and results.

    /// <summary>An experiment's id is not kebab-case.</summary>
    public static DiagnosticCode BadExperimentId { get; } = Error("RPT701", "the experiment GaussianEqual has the id \"Gaussian Equal\"");

    /// <summary>Two experiments have one id.</summary>
    public static DiagnosticCode DuplicateExperiment { get; } = Error("RPT702", "the id \"gaussian-equal\" belongs to GaussianEqual and GaussianSame");

    /// <summary>Experiments wait for each other.</summary>
    public static DiagnosticCode CircularNeeds { get; } = Error("RPT703", "experiments need each other in a circle: a → b → a");

    /// <summary>An experiment needs something that is not there.</summary>
    public static DiagnosticCode UnknownNeed { get; } = Error("RPT704", "the experiment \"summary\" needs Sweep, which is no experiment of this report");

    /// <summary>An experiment threw an exception.</summary>
    public static DiagnosticCode ExperimentFailed { get; } = Error("RPT705", "the experiment \"gaussian-equal\" failed: the sample is empty");

    /// <summary>A figure could not be drawn.</summary>
    public static DiagnosticCode FigureFailed { get; } = Error("RPT706", "the figure \"gaussian-equal/boundary\" could not be drawn: xs and ys must be of one length");

    /// <summary>Two claims have one id.</summary>
    public static DiagnosticCode DuplicateClaim { get; } = Error("RPT707", "the claim \"K8\" is stated by learning-rate and step-size");

    /// <summary>An experiment has the name that the results keep for claims.</summary>
    public static DiagnosticCode ReservedExperimentId { get; } = Error("RPT708", "the experiment Claims has the id \"claims\"");

    /// <summary>An experiment that cannot be made, or cannot be asked who it is.</summary>
    public static DiagnosticCode UnusableExperiment { get; } = Error("RPT710", "the experiment GaussianEqual has no constructor without parameters");

    /// <summary>A data file of an experiment that is not there, or may not be read.</summary>
    public static DiagnosticCode UnreadableInput { get; } = Error("RPT711", "the experiment \"iris\" reads \"data/iris.csv\", and there is no such file");

    /// <summary>An entry of the store that is not as it was written; the experiment is run.</summary>
    public static DiagnosticCode DamagedEntry { get; } = Warning("RPT720", "what was kept of the experiment \"gaussian-equal\" is damaged");

    /// <summary>The store cannot be written, so that the next run computes the same again.</summary>
    public static DiagnosticCode CannotKeep { get; } = Warning("RPT721", "results cannot be kept in \".colophon\": access to the path is denied");

    /// <summary>An experiment found something else than what was kept of it, although nothing that it may depend on has changed.</summary>
    public static DiagnosticCode UnequalEntry { get; } = Error("RPT722", "the experiment \"gaussian-equal\" found something else than what is kept of it: gaussian-equal.bayes.error is 0.16 now, 0.15 kept");

    // RPT755 to 774: a PDF against what it carries.

    /// <summary>A file to verify that cannot be opened.</summary>
    public static DiagnosticCode NoVerifiableFile { get; } = Error("RPT755", "the file \"energy.pdf\" cannot be opened: there is no such file");

    /// <summary>A file that is no PDF, or is damaged, or needs a password.</summary>
    public static DiagnosticCode UnreadablePdf { get; } = Error("RPT756", "\"energy.pdf\" cannot be read as a PDF: it needs a password");

    /// <summary>A PDF without a ledger of its numbers.</summary>
    public static DiagnosticCode NoLedger { get; } = Error("RPT757", "\"energy.pdf\" carries no ledger of its numbers");

    /// <summary>An attachment that the metadata know is not in the PDF.</summary>
    public static DiagnosticCode MissingAttachment { get; } = Error("RPT758", "the attachment \"results.json\" is missing, though the metadata state its hash");

    /// <summary>An attachment of another hash than the metadata state.</summary>
    public static DiagnosticCode AlteredAttachment { get; } = Error("RPT759", "the attachment \"results.json\" is not as it was written: its SHA-256 is 1f3a, the metadata state 9c0e");

    /// <summary>An attachment that the metadata do not know.</summary>
    public static DiagnosticCode UnstatedAttachment { get; } = Error("RPT760", "the metadata state no hash of the attachment \"extra.csv\"");

    /// <summary>A ledger or results that do not read as such.</summary>
    public static DiagnosticCode UnreadableAttachment { get; } = Error("RPT761", "the attachment \"ledger.json\" cannot be read: not every entry is there in the form that it should have");

    /// <summary>A number that is printed otherwise than the ledger says, or beside its place.</summary>
    public static DiagnosticCode AlteredNumber { get; } = Error("RPT762", "page 7, 82.3 mm from the left and 120.1 mm from the top, Section 2.1: \"0.133\" is printed where the ledger has \"0.132\" (energy.loss = 0.13178)");

    /// <summary>A number on a page that the ledger does not have.</summary>
    public static DiagnosticCode UnlistedNumber { get; } = Error("RPT763", "page 7, 82.3 mm from the left and 120.1 mm from the top, “Method”: \"0.133\" is printed, and the ledger does not have it");

    /// <summary>A number of the ledger that is not on its page.</summary>
    public static DiagnosticCode MissingNumber { get; } = Error("RPT764", "page 7, 82.3 mm from the left and 120.1 mm from the top, Section 2.1: nothing is printed where the ledger has \"0.132\" (energy.loss = 0.13178)");

    /// <summary>A text of the ledger that its format does not make of its value.</summary>
    public static DiagnosticCode WrongText { get; } = Error("RPT765", "page 7, Section 2.1: of energy.loss the ledger has the text \"0.133\", but 0.13178 is \"0.132\" as \"fixed: 3\"");

    /// <summary>A value of the ledger that is not what the results have at its path.</summary>
    public static DiagnosticCode WrongValue { get; } = Error("RPT766", "page 7, Section 2.1: of energy.loss the ledger has 0.13278, but the results have 0.13178");

    /// <summary>A rerun where another commit is checked out, or files differ from it.</summary>
    public static DiagnosticCode OtherCommit { get; } = Error("RPT767", "the PDF was made from commit 9c0e, but commit 1f3a is checked out");

    /// <summary>A result that a rerun finds otherwise.</summary>
    public static DiagnosticCode OtherResult { get; } = Error("RPT768", "energy.loss is 0.13278 now, and 0.13178 in the PDF");

    /// <summary>A rerun for a PDF whose files no commit has.</summary>
    public static DiagnosticCode UncommittedSource { get; } = Error("RPT769", "the PDF was made from commit 9c0e with changes that were not committed: no checkout has its files");

    /// <summary>A rerun for a PDF that does not say what it was made from.</summary>
    public static DiagnosticCode NoCommit { get; } = Warning("RPT770", "the PDF names no commit that it was made from: that the experiments find the same here says nothing of the code that made it");

    /// <summary>The file of tolerances is missing.</summary>
    public static DiagnosticCode NoDriftSettings { get; } = Error("RPT730", "there is no file \"Tests/Report.Tests/drift.yaml\", which says what the report is held against");

    /// <summary>A key that the file of tolerances does not have.</summary>
    public static DiagnosticCode UnknownDriftKey { get; } = Error("RPT731", "there is no key \"tolerence\" here");

    /// <summary>A value in the file of tolerances that is not what its key takes.</summary>
    public static DiagnosticCode WrongDriftValue { get; } = Error("RPT732", "\"ulps\" is \"few\"; a whole number from 0 on was expected");

    /// <summary>A key that the file of tolerances must have.</summary>
    public static DiagnosticCode MissingDriftKey { get; } = Error("RPT733", "the key \"why\" is missing");

    /// <summary>A pattern of paths that cannot be one.</summary>
    public static DiagnosticCode BadPathPattern { get; } = Error("RPT734", "\"study..risk\" is no pattern of paths");

    /// <summary>A pattern that means no value of the results, or no figure.</summary>
    public static DiagnosticCode UnusedPathPattern { get; } = Warning("RPT735", "no value has a path like \"study.riks\"");

    /// <summary>The accepted results are missing.</summary>
    public static DiagnosticCode NoAcceptedResults { get; } = Error("RPT736", "there are no accepted results in \"Results.verified.json\"");

    /// <summary>The accepted results are not as the engine writes results.</summary>
    public static DiagnosticCode BrokenAcceptedResults { get; } = Error("RPT737", "the accepted results cannot be read: it is no JSON from here on");

    /// <summary>A printed number whose last digit its stated error leaves open.</summary>
    public static DiagnosticCode OpenDigit { get; } = Warning("RPT738", "\"study.risk\" prints “0.13”, but within its stated error of 1E-14 it may be “0.14”");

    /// <summary>The report cannot be made from the accepted results, so that what the reader saw is not wholly known.</summary>
    public static DiagnosticCode UnmadeAcceptedReport { get; } = Warning("RPT739", "the report cannot be made whole from the accepted results");

    /// <summary>A comparison with an older version, without a version to be had.</summary>
    public static DiagnosticCode NoRepository { get; } = Error("RPT740", "the project lies in no git repository");

    /// <summary>A name that means no commit.</summary>
    public static DiagnosticCode UnknownRevision { get; } = Error("RPT741", "git knows no commit \"mian\"");

    /// <summary>A commit from before the report, or after it.</summary>
    public static DiagnosticCode NoReportInRevision { get; } = Error("RPT742", "the commit 1a2b3c4d5e has no report \"energy\", or no program that makes it");

    /// <summary>A commit that cannot be had as files.</summary>
    public static DiagnosticCode CannotCheckOut { get; } = Error("RPT743", "the commit 1a2b3c4d5e cannot be checked out: no space left on device");

    /// <summary>A commit whose program does not compile.</summary>
    public static DiagnosticCode RevisionDoesNotBuild { get; } = Error("RPT744", "the commit 1a2b3c4d5e does not build");

    /// <summary>A commit whose program ends with an error.</summary>
    public static DiagnosticCode RevisionFails { get; } = Error("RPT745", "the program of the commit 1a2b3c4d5e does not make the report");

    /// <summary>A comparison with nothing to compare with.</summary>
    public static DiagnosticCode MissingRevision { get; } = Error("RPT746", "the command \"diff\" needs a commit to compare with");

    /// <summary>Accepted results that are not committed, so that nobody knows what they were computed by.</summary>
    public static DiagnosticCode UncommittedBaseline { get; } = Error("RPT747", "no commit has the accepted results \"Tests/Results.verified.json\"");

    /// <summary>A copy of the present files that does not build, so that nothing in it can be put back.</summary>
    public static DiagnosticCode PresentDoesNotBuild { get; } = Error("RPT748", "the files as they are cannot be tried: it does not build");

    // RPT8xx: layout.

    /// <summary>A displayed formula that is wider than the text even when scaled down.</summary>
    public static DiagnosticCode OverfullFormula { get; } = Warning("RPT801", "a displayed formula is 41.3 pt wider than the text, although scaled down");

    /// <summary>A line that could not be broken well and sticks out.</summary>
    public static DiagnosticCode OverfullLine { get; } = Warning("RPT802", "a line sticks out of its column by 12.5 pt");

    /// <summary>A table whose longest words alone are wider than the text.</summary>
    public static DiagnosticCode TableTooWide { get; } = Warning("RPT803", "a table is 30.1 pt wider than the text, although set in small type");

    /// <summary>A character that the report's fonts lack.</summary>
    public static DiagnosticCode MissingCharacter { get; } = Warning("RPT804", "no font has the character \"漢\" (U+6F22)");

    /// <summary>A page with something that is taller than a page and cannot be divided.</summary>
    public static DiagnosticCode OverfullPage { get; } = Warning("RPT805", "page 7 is 41.3 pt taller than its text block, since this cannot be divided any further");

    // RPT9xx: claims.

    /// <summary>Text bound to a claim that no experiment states.</summary>
    public static DiagnosticCode UnknownClaim { get; } = Error("RPT901", "no experiment states a claim \"K88\"");

    /// <summary>Text that asserts what the run refutes.</summary>
    public static DiagnosticCode ContradictedClaim { get; } = Error("RPT902", "the text asserts that the claim \"K8\" is true, but the run found that it is false");

    /// <summary>A word for a verdict that is none.</summary>
    public static DiagnosticCode BadAssertion { get; } = Error("RPT903", "\"maybe\" is no verdict of a claim");

    /// <summary>A verdict that is asserted of nothing.</summary>
    public static DiagnosticCode AssertionWithoutClaim { get; } = Error("RPT904", "the text asserts a verdict, but names no claim");

    /// <summary>Text bound to a claim where the binding cannot show.</summary>
    public static DiagnosticCode MisplacedClaim { get; } = Error("RPT905", "a claim cannot stand in a heading");

    /// <summary>A second place for the claims ledger.</summary>
    public static DiagnosticCode RepeatedLedger { get; } = Error("RPT906", "the report has a second place for its claims ledger");

    /// <summary>A claim that the text never mentions.</summary>
    public static DiagnosticCode UnusedClaim { get; } = Warning("RPT907", "no sentence asserts the claim \"K8\" of the experiment \"learning-rate\"");

    /// <summary>A sentence that compares or generalizes about computed values, and that nothing tests.</summary>
    public static DiagnosticCode UnboundAssertion { get; } = Warning("RPT908", "the sentence says \"larger\" of a computed value, but is bound to no claim");

    /// <summary>A claim whose verdict is the same without the effect that it speaks of.</summary>
    public static DiagnosticCode VacuousClaim { get; } = Error("RPT909", "the claim \"K8\" is true under the placebo, too");

    /// <summary>A number in the text that may be a result, but comes from none.</summary>
    public static DiagnosticCode OrphanNumber { get; } = Warning("RPT910", "the number \"13.2 %\" looks like a result, but comes from none");

    private static DiagnosticCode Error(string id, string example) => new(id, Severity.Error, example);

    private static DiagnosticCode Warning(string id, string example) => new(id, Severity.Warning, example);
}
