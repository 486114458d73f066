using Colophon.Templating.Values;
using Fluid;
using Fluid.Ast;
using Parlot.Fluent;

namespace Colophon.Templating.Liquid;

/// <summary>Fluid's grammar, whose nodes know where they were written and whose values keep their paths.</summary>
/// <remarks>
/// The base class offers its rules as slots that may be filled anew; each slot here holds the rule of Fluid's followed by a
/// step that swaps Fluid's node for ours. Only <c>for</c>, <c>render</c> and <c>include</c> are written again: the first reads its
/// list by a rule that has no slot, the others find their files through the door of the project.
/// </remarks>
internal sealed class LiquidGrammar : FluidParser
{
    private static readonly Lazy<LiquidGrammar> _shared = new(() => new LiquidGrammar());

    private LiquidGrammar()
    {
        Primary.Parser = Primary.Parser!.Then<Expression>(static (context, start, _, primary) => Locate(primary, (LiquidParseContext)context, start));
        FilterExpression.Parser = FilterExpression.Parser!.Then<Expression>(static (context, start, _, expression) =>
            FilterChain.Locate(expression, (LiquidParseContext)context, start));
        AnyTagsList.Parser = AnyTagsList.Parser!.Then<IReadOnlyList<Statement>>(static (context, list) => Locate(list, (LiquidParseContext)context));
        KnownTagsList.Parser = KnownTagsList.Parser!.Then<IReadOnlyList<Statement>>(static (context, list) => Locate(list, (LiquidParseContext)context));

        foreach (var sign in Comparison.Signs)
        {
            RegisteredOperators[sign] = (left, right) => new Comparison(left, right, sign);
        }

        // Tags that print HTML, or that hold other tags where no scan would find them.
        foreach (var tag in RegisteredTags.Keys.Where(tag => !TagForms.Forms.ContainsKey(tag)).ToList())
        {
            RegisteredTags.Remove(tag);
        }

        RegisteredTags["for"] = ForTag();
        RegisteredTags["render"] = PartTag(isIsolated: true);
        RegisteredTags["include"] = PartTag(isIsolated: false);
    }

    /// <summary>The one grammar; it takes a tenth of a second to make, see <see cref="TemplateComposer.Prepare"/>.</summary>
    public static LiquidGrammar Shared => _shared.Value;

    private Parser<Statement> ForTag()
    {
        var modifier = OneOf(
            Terms.Text("reversed").Then(static _ => new FilterArgument("reversed", null)),
            Terms.Text("limit").SkipAnd(Colon).SkipAnd(Primary).Then(static value => new FilterArgument("limit", value)),
            Terms.Text("offset").SkipAnd(Colon).SkipAnd(Primary).Then(static value => new FilterArgument("offset", value)));
        return Identifier
            .AndSkip(Terms.Text("in"))
            .And(Primary)
            .And(ZeroOrMany(modifier))
            .AndSkip(TagEnd)
            .And(AnyTagsList)
            .And(ZeroOrOne(CreateTag("else").SkipAnd(AnyTagsList)).Then(static list => list is null ? null : new ElseStatement(list)))
            .AndSkip(CreateTag("endfor"))
            .Then<Statement>(static x => new ForStatement(
                x.Item4,
                x.Item1,
                x.Item2,
                x.Item3.FirstOrDefault(m => m.Name == "limit").Expression,
                x.Item3.FirstOrDefault(m => m.Name == "offset").Expression,
                x.Item3.Any(m => m.Name == "reversed"),
                x.Item5))
            .ElseError("for");
    }

    private Parser<Statement> PartTag(bool isIsolated)
    {
        var alias = ZeroOrOne(Terms.Text("as").SkipAnd(Identifier));
        var subject = ZeroOrOne(OneOf(Terms.Text("with"), Terms.Text("for")).And(Primary).And(alias)
            .Then(static x => new PartSubject(x.Item2, x.Item1 == "for", x.Item3)));
        var argument = Identifier.AndSkip(Colon).And(Primary).Then(static x => new FilterArgument(x.Item1, x.Item2));
        var arguments = ZeroOrOne(Comma.SkipAnd(Separated(Comma, argument)));
        return Primary.And(subject).And(arguments).AndSkip(TagEnd)
            .Then<Statement>((context, start, _, x) => new PartStatement(
                x.Item1,
                x.Item2,
                x.Item3 ?? [],
                isIsolated,
                ((LiquidParseContext)context).PlaceAfterBlanks(start)))
            .ElseError("part");
    }

    private static Expression Locate(Expression primary, LiquidParseContext context, int start) => primary switch
    {
        MemberExpression path => new ValueLookup(path.Segments, context.PlaceAfterBlanks(start)),
        RangeExpression range => new BoundedRange(Locate(range.From, context, start), Locate(range.To, context, start)),
        _ => primary,
    };

    private static Statement[] Locate(IReadOnlyList<Statement> statements, LiquidParseContext context) =>
    [
        .. statements.Select(statement => statement switch
        {
            TextSpanStatement text => new TemplateText(text, context.Source),
            RawStatement raw => new VerbatimText(raw, context.Source),
            OutputStatement { Expression: LocatedExpression expression } => new ValueOutput(expression, expression.Source),
            _ => statement,
        }),
    ];
}
