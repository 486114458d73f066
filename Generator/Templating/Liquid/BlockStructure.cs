using System.Globalization;
using Colophon.Diagnostics;

namespace Colophon.Templating.Liquid;

/// <summary>Checks that each tag exists, each block is closed by its own end, and branches stand in their blocks.</summary>
internal sealed class BlockStructure(TemplateSource source, DiagnosticBag diagnostics)
{
    private const int DeepestNesting = 40;

    private readonly List<TemplateToken> _open = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly List<TextRange> _broken = [];

    /// <summary>The pieces of the template that mistakes in the order of tags leave without a meaning: a stray tag alone, or an unclosed block up to where it must have ended.</summary>
    public IReadOnlyList<TextRange> Broken => _broken;

    /// <summary>The whole of a block, from its first tag to its end; null where no block begins there or it has no end.</summary>
    /// <param name="start">Where its first tag stands.</param>
    public TextRange? BlockAt(int start) => _ends.TryGetValue(start, out var end) ? new TextRange(start, end) : null;

    /// <summary>Reports what is wrong with the order of a template's tags.</summary>
    public void Check(IReadOnlyList<TemplateToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Tag)
            {
                CheckTag(token);
            }
        }

        CloseDownTo(0, source.Text.Length);
    }

    private void CheckTag(TemplateToken tag)
    {
        if (TagForms.Blocks.Contains(tag.Name))
        {
            Open(tag);
        }
        else if (tag.Name.StartsWith("end", StringComparison.Ordinal) && TagForms.Blocks.Contains(tag.Name[3..]))
        {
            Close(tag);
        }
        else if (!TagForms.Forms.ContainsKey(tag.Name))
        {
            ReportUnknown(tag);
        }
        else if (TagForms.ParentsOf(tag.Name) is { Count: > 0 } parents && (_open.Count == 0 || !parents.Contains(_open[^1].Name)))
        {
            _broken.Add(new TextRange(tag.Start, tag.End));
            Report(DiagnosticCodes.MisplacedTag, tag, $"\"{tag.Name}\" stands outside its block", $"write it directly inside {string.Join(", ", parents.Select(parent => $"\"{parent}\""))}");
        }
    }

    private void Open(TemplateToken tag)
    {
        if (_open.Count == DeepestNesting)
        {
            Report(
                DiagnosticCodes.TooMuchWork,
                tag,
                string.Create(CultureInfo.InvariantCulture, $"blocks are nested more than {DeepestNesting} deep"),
                "move the inner ones to a part and render it");
        }

        _open.Add(tag);
    }

    /// <summary>Closes the nearest block of that name; what stayed open inside it has no end.</summary>
    private void Close(TemplateToken end)
    {
        var block = _open.FindLastIndex(open => "end" + open.Name == end.Name);
        if (block < 0)
        {
            _broken.Add(new TextRange(end.Start, end.End));
            Report(DiagnosticCodes.MisplacedTag, end, $"\"{end.Name}\" closes nothing", $"remove it, or open the block with {{% {end.Name[3..]} … %}}");
            return;
        }

        CloseDownTo(block + 1, end.Start);
        _ends[_open[block].Start] = end.End;
        _open.RemoveAt(block);
    }

    private void CloseDownTo(int count, int end)
    {
        if (count < _open.Count)
        {
            _broken.Add(new TextRange(_open[count].Start, end));
        }

        for (var i = count; i < _open.Count; i++)
        {
            var name = _open[i].Name;
            Report(DiagnosticCodes.MissingEnd, _open[i], $"\"{name}\" has no \"end{name}\"", $"close the block with {{% end{name} %}}");
        }

        _open.RemoveRange(count, _open.Count - count);
    }

    private void ReportUnknown(TemplateToken tag)
    {
        var names = TagForms.Forms.Keys.Concat(TagForms.Blocks.Select(block => "end" + block));
        var hint = Suggestion.DidYouMean(tag.Name, names)
            ?? $"use one of {string.Join(", ", TagForms.Forms.Keys.Order(StringComparer.Ordinal))}";
        Report(DiagnosticCodes.UnknownTag, tag, tag.Name.Length == 0 ? "a tag has no name" : $"there is no tag \"{tag.Name}\"", hint);
    }

    private void Report(DiagnosticCode code, TemplateToken tag, string message, string hint) =>
        diagnostics.Add(code, source.At(tag.NameStart), message, hint);
}
