using System.Collections.Immutable;
using Colophon.Layout.Pages;

namespace Colophon.Layout.Tables;

/// <summary>A row of a table, set: its height, padding included, and its cells.</summary>
/// <param name="Height">Height in points.</param>
/// <param name="Content">The cells' lines, from the top of the row.</param>
/// <param name="Notes">Footnotes marked in the row.</param>
internal sealed record TableRow(double Height, ImmutableArray<PlacedGroup> Content, ImmutableArray<SetNote> Notes);
