using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Templating.Liquid;
using Colophon.Templating.Values;
using Colophon.Templating.Yaml;
using Fluid;
using Fluid.Ast;

namespace Colophon.Templating;

/// <summary>Expands the Liquid of a report and its parts.</summary>
/// <remarks>
/// <para>
/// Parsing, loops, conditions and variables are Fluid's; <see cref="LiquidGrammar"/> has its nodes keep their places, and
/// <see cref="ResultValue"/> keeps each result's path through whatever Liquid does with it. A result that is printed becomes
/// a reference to a binding, so that both outputs can say where a number comes from.
/// </para>
/// <para>
/// A tag alone on a line leaves that line empty, as everywhere in Liquid; <c>{%-</c> and <c>-%}</c> take the white space away, which
/// matters between the rows of a table. Every path must exist, tested or printed. A number without a format prints as it is;
/// one of more than six digits also gets a warning. An infinite or undefined number is an error unless <c>otherwise</c> says
/// what to print.
/// </para>
/// </remarks>
internal sealed class TemplateComposer(IProjectFiles files, ReportResults results, DiagnosticBag diagnostics)
{
    /// <summary>Makes ready what a process has to make once, the grammar above all; it does no harm to call it, or not to.</summary>
    /// <remarks>
    /// It takes about 150 ms of a fresh process, more than composing a long report does afterwards. A run calls it on a second
    /// thread while it reads results and fonts.
    /// </remarks>
    public static void Prepare()
    {
        var files = new InMemoryFiles().Add("report.md", "{% for i in (1..2) %}{% if i > 1 %}{{ i | plus: 1 | fixed: 1 }}{% endif %}{% endfor %}");
        var frontMatter = new FrontMatter { Title = "", TitleSource = default };
        new TemplateComposer(files, ReportResults.Empty, new DiagnosticBag()).Compose("report.md", frontMatter);
    }

    /// <summary>Composes a report; mistakes are reported and composing goes on where it can.</summary>
    /// <param name="path">The report file, relative to the project's root; parts are found relative to its folder.</param>
    /// <param name="frontMatter">Its front matter.</param>
    /// <returns>The Markdown, or null where it could not be made.</returns>
    public ComposedMarkdown? Compose(string path, FrontMatter frontMatter)
    {
        if (TemplateSource.Read(files, path, diagnostics) is not { } file)
        {
            return null;
        }

        var body = file.From(FrontMatterBlock.Find(file.Text)?.BodyStart ?? 0);
        var reading = TemplateReader.Read(body, diagnostics);
        if (reading.Statements is not { } statements)
        {
            return null;
        }

        var parts = new TemplateParts(files, ProjectPath.FolderOf(path), diagnostics);
        var composition = new Composition(results, parts, diagnostics)
        {
            Position = body.At(0),
        };
        using var writer = new ComposedWriter(body.At(0));
        return Run(statements, writer, new CompositionContext(composition, [path]))
            ? writer.ToMarkdown(frontMatter, composition.Values, diagnostics) with { HasGaps = reading.HasGaps || parts.HasGaps }
            : null;
    }

    private static bool Run(IReadOnlyList<Statement> statements, ComposedWriter writer, CompositionContext context)
    {
        var composition = context.Composition;
        try
        {
            Evaluation.Completed(statements.RenderStatementsAsync(writer, NullEncoder.Default, context));
            return true;
        }
        catch (CompositionStoppedException stop)
        {
            composition.Report(DiagnosticCodes.TooMuchWork, composition.Position, stop.Message, stop.Hint);
        }
        catch (Exception fault) when (fault is FluidException or InvalidOperationException or ArithmeticException or ArgumentOutOfRangeException)
        {
            // What Fluid throws for steps without end, or for numbers that its loops cannot count by.
            composition.Report(DiagnosticCodes.TooMuchWork, composition.Position, "the template stops after this: a loop counts too far", "use smaller numbers");
        }

        return false;
    }
}
