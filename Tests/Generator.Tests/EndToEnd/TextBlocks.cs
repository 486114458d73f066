using System.Text;

namespace Colophon.Tests.EndToEnd;

/// <summary>Gathers what a report says as a list of texts, one for each paragraph, heading, cell, marker or label.</summary>
/// <remarks>A formula stands in white brackets, without spaces: how far its parts stand apart is not text.</remarks>
internal sealed class TextBlocks
{
    private readonly List<string> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _formula = new();
    private int _formulaDepth;

    /// <summary>The texts in reading order; what says nothing is left out.</summary>
    public IReadOnlyList<string> Blocks
    {
        get
        {
            End();
            return _blocks;
        }
    }

    /// <summary>Adds words, to the formula where one is open.</summary>
    public void Add(string text) => (_formulaDepth > 0 ? _formula : _text).Append(text);

    /// <summary>Adds what stands between words; before the formula where one is open.</summary>
    public void AddAround(string text) => _text.Append(text);

    /// <summary>Adds a formula, or words of a picture.</summary>
    public void AddFormula(Action write)
    {
        _formulaDepth++;
        write();
        _formulaDepth--;
        if (_formulaDepth == 0)
        {
            _text.Append(Formula(_formula.ToString()));
            _formula.Clear();
        }
    }

    /// <summary>Ends a block.</summary>
    public void End()
    {
        // Every white space but the no-break spaces is one space.
        var text = string.Join(' ', _text.ToString().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > 0)
        {
            _blocks.Add(text);
        }

        _text.Clear();
    }

    /// <summary>Adds a block, whole.</summary>
    public void AddBlock(string text)
    {
        End();
        Add(text);
        End();
    }

    private static string Formula(string characters)
    {
        // Invisible operators are for screen readers, and the sign of a root is drawn by MathML itself.
        var visible = string.Concat(characters.Where(c => !char.IsWhiteSpace(c) && c is not ((>= '\u2061' and <= '\u2064') or '√')));
        return visible.Length == 0 ? "" : "⟦" + visible + "⟧";
    }
}
