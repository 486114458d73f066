using System.Collections.Immutable;
using System.Diagnostics;
using Colophon.Diagnostics;
using Colophon.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Colophon.Templating.Yaml;

/// <summary>Reads YAML into nodes that know their places.</summary>
/// <remarks>
/// It pulls the parser's events: YamlDotNet's deserializer would need reflection at every start, and forgets places. Anchors,
/// aliases and tags have no use in front matter and are refused, which also rules out exponential expansion.
/// </remarks>
internal sealed class YamlReader(TemplateSource source, int firstLine, DiagnosticBag diagnostics)
{
    private const int DeepestNesting = 20;

    /// <summary>What the text is, as messages call it; the front matter by default.</summary>
    public string Subject { get; init; } = "the front matter";

    private readonly int _lineCount = source.Text.AsSpan().Count('\n') + 1;
    private readonly Parser _events = new(new StringReader(source.Text));

    /// <summary>Reads the whole text, which must be one mapping or nothing; null, with a diagnostic, where it is not.</summary>
    public YamlMapping? ReadMapping()
    {
        try
        {
            _events.Consume<StreamStart>();
            if (_events.Accept<StreamEnd>(out _))
            {
                return new YamlMapping([], new SourceSpan(source.File, firstLine, 1));
            }

            _events.Consume<DocumentStart>();
            var root = ReadNode(0);
            _events.Consume<DocumentEnd>();
            switch (root)
            {
                case YamlMapping mapping:
                    return mapping;
                case YamlScalar { IsEmpty: true }:
                    return new YamlMapping([], root.Source);
                default:
                    ReportBroken(root.Source, "keys and values were expected");
                    return null;
            }
        }
        catch (YamlException fault)
        {
            ReportBroken(PlaceOf(fault.Start), Lowered(fault.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner loses count of its keys in some broken lists, and has no words for it.
            ReportBroken(PlaceOf(_events.Current!.Start), "a list or a group of keys is broken here");
            return null;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        var next = _events.Consume<ParsingEvent>();
        if (depth > DeepestNesting)
        {
            throw new SemanticErrorException(next.Start, next.End, "the values are nested too deeply");
        }

        return next switch
        {
            NodeEvent { Anchor.IsEmpty: false } => throw new SemanticErrorException(next.Start, next.End, "anchors are not supported"),
            AnchorAlias => throw new SemanticErrorException(next.Start, next.End, "aliases are not supported"),
            NodeEvent { Tag.IsEmpty: false } => throw new SemanticErrorException(next.Start, next.End, "tags are not supported"),
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(PlaceOf(next.Start), depth),
            MappingStart => ReadEntries(PlaceOf(next.Start), depth),
            _ => throw new UnreachableException(next.GetType().Name),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain)
        {
            WarnOfCut(scalar);
        }

        return new YamlScalar(scalar.Value, isPlain, ContentOf(scalar));
    }

    /// <summary>"Report #3" is "Report" to YAML, and a macro's "x #1" is "x". Comments proper have a space after the sign.</summary>
    private void WarnOfCut(Scalar scalar)
    {
        var rest = source.Text.AsSpan((int)scalar.End.Index);
        var comment = rest.TrimStart(" \t");
        if (comment is not ['#', not (' ' or '\t' or '\n' or '\r' or '#'), ..])
        {
            return;
        }

        var end = comment.IndexOfAny(" \t\r\n");
        var word = (end < 0 ? comment : comment[..end]).ToString();
        var place = PlaceOf(scalar.End);
        diagnostics.Add(
            DiagnosticCodes.CutValue,
            place with { Column = place.Column + rest.Length - comment.Length },
            $"the value ends before \"{word}\", which YAML takes for a comment",
            "put the value in single quotes, or write a space after the # of a comment");
    }

    private YamlList ReadList(SourceSpan start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), start);
    }

    private YamlMapping ReadEntries(SourceSpan start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var firstPlaces = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            if (!_events.Accept<Scalar>(out var key))
            {
                var found = _events.Current!;
                throw new SemanticErrorException(found.Start, found.End, "a key must be a word");
            }

            _events.MoveNext();
            var entry = new YamlEntry(key.Value, PlaceOf(key.Start), ReadNode(depth + 1));
            if (firstPlaces.TryGetValue(entry.Key, out var first))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateKey, entry.KeySource, $"\"{entry.Key}\" is given twice", $"keep one of them: the first is in {first}");
            }
            else
            {
                firstPlaces.Add(entry.Key, entry.KeySource);
                entries.Add(entry);
            }
        }

        return new YamlMapping(entries.ToImmutable(), start);
    }

    private void ReportBroken(SourceSpan place, string reason) =>
        diagnostics.Add(
            DiagnosticCodes.BrokenYaml,
            place,
            $"{Subject} is not YAML: {reason}",
            "write one \"key: value\" a line, and quote a value that holds \": \" or \" #\", or starts with a sign such as [, {, *, & or @");

    // What it misses at the end, YamlDotNet may look for on a line that there is not.
    private SourceSpan PlaceOf(Mark mark) => mark.Line <= _lineCount
        ? new(source.File, firstLine + (int)mark.Line - 1, (int)mark.Column)
        : new(source.File, firstLine + _lineCount - 1, source.Text.Length - source.Text.LastIndexOf('\n'));

    private SourceSpan ContentOf(Scalar scalar)
    {
        var start = PlaceOf(scalar.Start);
        return scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? start with { Column = start.Column + 1 } : start;
    }

    // YamlDotNet writes sentences; a diagnostic is a clause.
    private static string Lowered(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
