using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Colophon.Revisions.Redlining;

/// <summary>Takes running text of a page to words, numbers and formulas. How words are set off (bold, linked) is not compared.</summary>
internal sealed class WordReader
{
    private readonly ImmutableArray<PageWord>.Builder _words = ImmutableArray.CreateBuilder<PageWord>();
    private readonly StringBuilder _word = new();
    private bool _followsSpace;

    /// <summary>The words of some nodes and all that they hold.</summary>
    public static ImmutableArray<PageWord> Read(IEnumerable<INode> nodes)
    {
        var reader = new WordReader();
        foreach (var node in nodes)
        {
            reader.Add(node);
        }

        reader.EndWord();
        return reader._words.ToImmutable();
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                Add(text.Data);
                break;
            case IElement { LocalName: "script" or "style" or "template" }:
                break;
            case IElement { LocalName: "data" } value:
                AddWhole(value.TextContent, word => word with { Path = value.GetAttribute("data-path"), FullPrecision = value.GetAttribute("value") });
                break;
            case IElement { LocalName: "math" } formula:
                AddWhole(formula.TextContent, word => word with { Formula = MarkupFilter.Of(formula) });
                break;

            // The mark is the claim's name alone; what it says of the verdict is the text for those who do not see it.
            case IElement { LocalName: "a" } mark when mark.ClassList.Contains("claim-mark") && mark.GetAttribute("title") is { } verdict:
                AddWhole($"[{verdict}]", word => word);
                break;
            case IElement { LocalName: "br" }:
                Add(" ");
                break;
            case IElement element:
                foreach (var child in element.ChildNodes)
                {
                    Add(child);
                }

                break;
        }
    }

    private void Add(string text)
    {
        foreach (var character in text)
        {
            // A space that no line may end at belongs to the word.
            if (char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F'))
            {
                EndWord();
                _followsSpace = true;
            }
            else
            {
                _word.Append(character);
            }
        }
    }

    private void AddWhole(string text, Func<PageWord, PageWord> complete)
    {
        EndWord();
        _words.Add(complete(new PageWord(string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)), _followsSpace)));
        _followsSpace = false;
    }

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            _words.Add(new PageWord(_word.ToString(), _followsSpace));
            _word.Clear();
            _followsSpace = false;
        }
    }
}
