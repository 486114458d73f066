using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;
using Colophon.Pictures;
using Colophon.Templating;
using Markdig.Syntax.Inlines;
using Inline = Colophon.Model.Inline;

namespace Colophon.Parsing;

/// <summary>Reads pictures: figures with captions, and pictures within a line.</summary>
internal sealed class FigureReader(ReadingContext context, Func<int, SourceSpan> locate)
{
    private const string FigureScheme = "figure:";
    private static readonly string[] Keys = ["width", "alt", "fig-alt"];

    /// <summary>The picture that a paragraph consists of; null where there is other text or none.</summary>
    public static LinkInline? FindPicture(ContainerInline? paragraph)
    {
        LinkInline? found = null;
        for (var inline = paragraph?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image when found is null:
                    found = image;
                    break;
                case AttributesInline when inline.PreviousSibling == found && inline.PreviousSibling?.Span.End + 1 == inline.Span.Start:
                case LiteralInline literal when literal.Content.IsEmptyOrWhitespace():
                case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                case LineBreakInline:
                    break;
                default:
                    return null;
            }
        }

        return found;
    }

    /// <summary>Reads a figure.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="source">Where it stands.</param>
    /// <returns>The figure; null where its picture cannot be had.</returns>
    public FigureBlock? ReadFigure(LinkInline image, AttributeList attributes, ImmutableArray<Inline> caption, SourceSpan source)
    {
        new AttributeCheck(context, locate).Check(attributes, "a figure", [], Keys);
        var alternative = ReadAlternative(attributes);
        if (alternative.Length == 0)
        {
            ReportMissingAlternative(source, "add alt=\"what the picture shows\" to the braces after the figure, for those who cannot see it");
        }

        var width = ReadWidth(attributes);
        return ReadPicture(image) is not { } picture ? null : new FigureBlock
        {
            Source = source,
            Id = attributes.Id is { } id ? context.PrintValues(id.Text) : null,
            Caption = caption,
            AlternativeText = alternative,
            Width = width,
            Picture = picture,
        };
    }

    /// <summary>Reads a picture within a line.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="words">What stands in its brackets.</param>
    /// <param name="attributes">Its attributes; null where there are none.</param>
    public InlinePicture? ReadInline(LinkInline image, string words, AttributeList? attributes)
    {
        var source = locate(image.Span.Start);
        if (attributes is not null)
        {
            new AttributeCheck(context, locate).Check(attributes, "a picture within a line", [], ["alt", "fig-alt"]);
        }

        var alternative = ReadAlternative(attributes ?? AttributeList.Empty) is { Length: > 0 } given ? given : words;
        if (alternative.Length == 0)
        {
            ReportMissingAlternative(source, "say between the brackets what the picture shows");
        }

        return ReadPicture(image) is { } picture ? new InlinePicture(picture, alternative) : null;
    }

    private string ReadAlternative(AttributeList attributes) =>
        context.PrintValues((attributes.Find("alt") ?? attributes.Find("fig-alt"))?.Value ?? "").Trim();

    private void ReportMissingAlternative(SourceSpan source, string hint) =>
        context.Diagnostics.Add(DiagnosticCodes.MissingAlternativeText, source, "the picture has no alternative text", hint);

    private double? ReadWidth(AttributeList attributes)
    {
        if (attributes.Find("width") is not { } width)
        {
            return null;
        }

        var text = context.PrintValues(width.Value);
        if (text.EndsWith('%')
            && double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is > 0 and <= 100)
        {
            return percent / 100;
        }

        context.Diagnostics.Add(
            DiagnosticCodes.InvalidWidth,
            locate(width.ValueOffset),
            $"\"{text}\" is not a width",
            "write a share of the text's width between 0 % and 100 %, such as width=80%");
        return null;
    }

    private Picture? ReadPicture(LinkInline image)
    {
        var target = context.PrintValues(image.Url ?? "");
        var source = locate(image.Span.Start);
        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            context.Diagnostics.Add(
                DiagnosticCodes.UnprintedTitle,
                source,
                $"the title \"{Shorten(context.PrintValues(image.Title))}\" of the picture is not printed",
                "write it into the caption between the brackets, or into alt=\"…\"");
        }

        if (target.StartsWith(FigureScheme, StringComparison.Ordinal))
        {
            return FindResult(target[FigureScheme.Length..], source);
        }

        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("data:", StringComparison.Ordinal))
        {
            context.Diagnostics.Add(
                DiagnosticCodes.RemotePicture,
                source,
                $"the picture \"{Shorten(target)}\" is not a file of this project",
                "save it beside the report and name that file, so that the report can be made again without the network");
            return null;
        }

        return ReadFile(target, source);
    }

    private static string Shorten(string target) => target.Length > 60 ? string.Concat(target.AsSpan(0, 60), "…") : target;

    private Picture? FindResult(string name, SourceSpan source)
    {
        if (context.Results.Figures.TryGetValue(name, out var picture))
        {
            return picture;
        }

        string[] hints = Suggestion.DidYouMean(name, context.Results.Figures.Keys) is { } hint
            ? [hint]
            : ["figures are named figure:experiment/name; add it to the experiment's result"];
        context.Diagnostics.Add(DiagnosticCodes.UnknownFigure, source, $"no experiment made a figure \"{name}\"", hints);
        return null;
    }

    private Picture? ReadFile(string target, SourceSpan source)
    {
        var path = ProjectPath.Resolve(context.Folder, Uri.UnescapeDataString(target));
        if (path is null)
        {
            context.Diagnostics.Add(
                DiagnosticCodes.UnsafePicture,
                source,
                $"\"{Shorten(target)}\" leads out of the folder of templates",
                "name a file below that folder by its path from the report's folder, with forward slashes");
            return null;
        }

        if (context.Files.WhyRefused(path) is { } refusal)
        {
            context.Diagnostics.Add(DiagnosticCodes.UnsafePicture, source, $"\"{Shorten(target)}\" {refusal.Reason}", refusal.Hint);
            return null;
        }

        if (!context.Files.Exists(path))
        {
            string[] hints = Suggestion.DidYouMean(path, context.Files.List(context.Folder.TrimEnd('/')).Where(IsPicture)) is { } hint
                ? [hint]
                : ["name a file relative to the report's folder, or a result: figure:experiment/name"];
            context.Diagnostics.Add(DiagnosticCodes.UnknownPictureFile, source, $"there is no picture \"{target}\"", hints);
            return null;
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => SvgReader.Read(Encoding.UTF8.GetString(context.Files.Read(path)), source, context.Diagnostics),
            ".png" or ".jpg" or ".jpeg" => RasterReader.Read(context.Files.Read(path), source, context.Diagnostics),
            _ => ReportFormat(path, source),
        };
    }

    private static bool IsPicture(string path) => Path.GetExtension(path).ToLowerInvariant() is ".svg" or ".png" or ".jpg" or ".jpeg";

    private Picture? ReportFormat(string path, SourceSpan source)
    {
        context.Diagnostics.Add(
            DiagnosticCodes.UnknownPictureFormat, source, $"\"{path}\" is not a kind of picture that a report can hold", "save it as SVG, PNG or JPEG");
        return null;
    }
}
