using System.Diagnostics;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Formulas;

/// <summary>Sets any node of a formula by handing it to the type that knows its kind. Safe to use from several threads.</summary>
internal sealed class NodeLayout
{
    private readonly FractionLayout _fractions;
    private readonly RadicalLayout _radicals;
    private readonly LimitLayout _limits;
    private readonly TableLayout _tables;
    private readonly OperatorLayout _operators;

    /// <summary>Prepares to set formulas in the faces of a set.</summary>
    public NodeLayout(FontSet fonts)
    {
        Font = new MathFont(fonts.Math);
        Tokens = new TokenLayout(fonts, Font);
        Rows = new RowLayout(this);
        Scripts = new ScriptLayout(this);
        _fractions = new FractionLayout(this);
        _radicals = new RadicalLayout(this);
        _limits = new LimitLayout(this);
        _tables = new TableLayout(this);
        _operators = new OperatorLayout(Tokens);
    }

    /// <summary>The mathematical face.</summary>
    public MathFont Font { get; }

    /// <summary>Sets names, numbers and words.</summary>
    public TokenLayout Tokens { get; }

    /// <summary>Sets rows.</summary>
    public RowLayout Rows { get; }

    /// <summary>Sets scripts at the side.</summary>
    public ScriptLayout Scripts { get; }

    /// <summary>Sets a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="style">The style in force.</param>
    /// <param name="span">What an operator at the node's core has to cover; null where it keeps its own size.</param>
    public MathBox LayOut(MathNode node, FormulaStyle style, VerticalSpan? span = null) => node switch
    {
        MathRow row => Rows.LayOut(row, style),
        MathIdentifier identifier => Tokens.LayOut(identifier.Text, style),
        MathNumber number => Tokens.LayOut(number.Text, style with { Value = number.Value }),
        MathText words => Tokens.LayOut(words, style),
        MathOperator mark => _operators.LayOut(mark, style, span),
        MathSpace space => new GroupBox([]) { Width = space.Width * style.Size, Ascent = 0, Depth = 0, Kind = BoxKind.Space },
        MathFraction fraction => _fractions.LayOut(fraction, style),
        MathRadical radical => _radicals.LayOut(radical, style),
        MathScripts scripts => Scripts.LayOut(scripts.Base, scripts.Subscript, scripts.Superscript, style, span),
        MathUnderOver limits => _limits.LayOut(limits, style, span),
        MathTable table => _tables.LayOut(table, style),
        MathStyle change => LayOut(change.Content, style.Within(change), span),
        MathPhantom phantom => LayOutPhantom(phantom, style),
        _ => throw new UnreachableException("a node of unknown kind"),
    };

    private GroupBox LayOutPhantom(MathPhantom phantom, FormulaStyle style)
    {
        var box = LayOut(phantom.Content, style);
        return new GroupBox([])
        {
            Width = phantom.KeepsWidth ? box.WidthWithLean : 0,
            Ascent = phantom.KeepsHeight ? box.Ascent : 0,
            Depth = phantom.KeepsHeight ? box.Depth : 0,
        };
    }
}

/// <summary>How far something reaches from the baseline, in points.</summary>
/// <param name="Ascent">Upwards.</param>
/// <param name="Depth">Downwards.</param>
internal readonly record struct VerticalSpan(double Ascent, double Depth);
