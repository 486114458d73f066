using System.Collections.Immutable;
using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Results;

namespace Colophon.Running;

/// <summary>All that later phases need of one experiment.</summary>
/// <param name="Id">The experiment.</param>
/// <param name="Values">Its values, those of its tables included.</param>
/// <param name="Claims">Its claims, in ordinal order of their ids.</param>
/// <param name="Tables">Its tables by "experiment/name".</param>
/// <param name="Figures">Its pictures by "experiment/name".</param>
/// <param name="Work">How much it did.</param>
/// <param name="Said">What was said of its figures, which holds for as long as they are used; where an error is among it, the findings are not whole.</param>
internal sealed record ExperimentFindings(
    string Id,
    ResultObject Values,
    ImmutableArray<ClaimEntry> Claims,
    ImmutableArray<KeyValuePair<string, ResultTable>> Tables,
    ImmutableArray<KeyValuePair<string, Picture>> Figures,
    ExperimentWork Work,
    ImmutableArray<Diagnostic> Said);
