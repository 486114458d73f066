using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Mathematics.Spacing;
using Colophon.Mathematics.Tokens;
using Colophon.Model;

namespace Colophon.Mathematics.Reading;

/// <summary>Labels and tags, which number the lines of a displayed formula.</summary>
internal sealed partial class FormulaReader
{
    private readonly List<LabelDraft> _labels = [];
    private bool _hasNumberedRows;

    // Which of the two rows counts is known only when the whole formula has been read.
    private sealed record LabelDraft(int RootRow, int EnvironmentRow, string? Id, string? Number, SourceSpan Source);

    private Atom? ReadLabel(LatexToken command)
    {
        if (!context.IsDisplay)
        {
            Report(DiagnosticCodes.MisplacedLabel, command.Offset, $"\"{command.Text}\" in a formula within a sentence", "display the formula with $$…$$, or delete the label");
        }

        if (command.Text == @"\label")
        {
            AddLabel(command, ReadRawGroup(command), null);
            return null;
        }

        TryTake("*");
        AddLabel(command, null, ReadTag(command));
        return null;
    }

    // A tag is words; what is mathematics in it is kept as characters.
    private string? ReadTag(LatexToken command)
    {
        var parts = new List<MathNode>();
        ReadText(command, new MathText(""), parts);
        return NameOf(new MathRow([.. parts.Select(part => part is MathStyle style ? style.Content : part)]));
    }

    private void AddLabel(LatexToken command, string? id, string? number)
    {
        if (string.IsNullOrEmpty(id ?? number))
        {
            Report(DiagnosticCodes.MisplacedLabel, command.Offset, $"\"{command.Text}\" is empty", "name the equation, as in \\label{eq-energy}, or delete it");
            return;
        }

        var row = _environmentDepth > 0 ? _environmentRow : 0;
        if (_labels is not [.., var last] || last.RootRow != _rootRow || last.EnvironmentRow != row)
        {
            _labels.Add(new LabelDraft(_rootRow, row, id, number, context.Locate(command.Offset)));
        }
        else if ((last.Id is not null && id is not null) || (last.Number is not null && number is not null))
        {
            Report(DiagnosticCodes.MisplacedLabel, command.Offset, $"a second \"{command.Text}\" on the same line", "keep one of them");
        }
        else
        {
            _labels[^1] = last with { Id = last.Id ?? id, Number = last.Number ?? number };
        }
    }

    private ImmutableArray<EquationLabel> CollectLabels(MathNode root) =>
        [.. _labels.Select(label => new EquationLabel(RowOf(label, root), label.Id, label.Number, label.Source)).OrderBy(label => label.Row)];

    // One label within aligned, split or a matrix numbers the whole, as in amsmath; several number their rows.
    private int? RowOf(LabelDraft label, MathNode root) => root switch
    {
        MathTable when _hasRootRows => label.RootRow,
        MathTable when _hasNumberedRows || _labels.Count > 1 => label.EnvironmentRow,
        MathTable => null,
        _ => 0,
    };
}
