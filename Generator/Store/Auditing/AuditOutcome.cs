using System.Collections.Immutable;

namespace Colophon.Store.Auditing;

/// <summary>What an audit did.</summary>
/// <param name="Entries">How many entries were taken from the store.</param>
/// <param name="Equal">The experiments that were run again and found the same, in ordinal order of their ids.</param>
/// <param name="TooLong">Those that take longer than the whole budget, in ordinal order of their ids.</param>
/// <param name="ShareOfWork">Which part of the time that all the entries took when they were made the equal ones took, from 0 to 1; null where no times are known.</param>
internal sealed record AuditOutcome(int Entries, ImmutableArray<string> Equal, ImmutableArray<string> TooLong, double? ShareOfWork)
{
    /// <summary>Whether every entry was found equal.</summary>
    public bool IsComplete => Equal.Length == Entries;
}
