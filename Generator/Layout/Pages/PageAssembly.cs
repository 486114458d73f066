using System.Collections.Immutable;
using Colophon.Layout.Blocks;
using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>Makes finished pages of plans: the text block, running head and foot; and notes where each anchor comes to lie.</summary>
internal sealed class PageAssembly(PageFlow flow, Typesetting tools, ReportMetadata metadata)
{
    private readonly ImmutableSortedDictionary<string, Destination>.Builder _destinations =
        ImmutableSortedDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);

    /// <summary>Where each anchor lies, once the pages are assembled.</summary>
    public ImmutableSortedDictionary<string, Destination> Destinations => _destinations.ToImmutable();

    /// <summary>Makes the pages.</summary>
    public ImmutableArray<Page> Assemble(ImmutableArray<PagePlan> plans, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(flow, tools.Design, tools.Diagnostics);
        var heads = new RunningHeads(tools, metadata);
        var pages = ImmutableArray.CreateBuilder<Page>(plans.Length);
        Heading? section = null;
        foreach (var plan in plans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = pages.Count + 1;
            var content = composer.Compose(plan, number);
            NoteAnchors(content, pages.Count);
            section = flow.Boxes.Length > plan.Start.Box && flow.Boxes[plan.Start.Box].Section is { } first ? first : section;
            pages.Add(new Page([.. heads.Head(number, section), .. content, .. heads.Foot(number, plans.Length)]));
            section = LastSection(plan) ?? section;
        }

        return pages.MoveToImmutable();
    }

    private Heading? LastSection(PagePlan plan)
    {
        for (var i = plan.End.Box - 1; i >= plan.Start.Box; i--)
        {
            if (flow.Boxes[i].Section is { } section)
            {
                return section;
            }
        }

        return null;
    }

    private void NoteAnchors(ImmutableArray<PageItem> items, int page)
    {
        foreach (var item in items)
        {
            // Repeated table heads may repeat an anchor; links lead to the first.
            if (item is AnchorItem anchor)
            {
                _destinations.TryAdd(anchor.Id, new Destination(page, anchor.Y));
            }
        }
    }
}
