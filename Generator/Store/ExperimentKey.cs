using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Colophon.Running;

namespace Colophon.Store;

/// <summary>All that the findings of an experiment depend on.</summary>
/// <param name="Experiment">Its id.</param>
/// <param name="Kind">What it is run for.</param>
/// <param name="Seed">The report's seed.</param>
/// <param name="Code">Digest of the code that it reaches in its assembly.</param>
/// <param name="Engine">Digest of the engine, the packages and the runtime.</param>
/// <param name="Inputs">Digest of the paths and contents of the data files that it reads.</param>
/// <param name="Needs">Digest of the keys of the experiments that it needs.</param>
internal sealed record ExperimentKey(string Experiment, RunKind Kind, long Seed, string Code, string Engine, string Inputs, string Needs)
{
    /// <summary>Digest of the whole, in hexadecimal: the name under which findings are kept.</summary>
    public string Digest => DigestOf(
        string.Create(CultureInfo.InvariantCulture, $"{EntryFormat.Version}\n{Experiment}\n{Kind}\n{Seed}\n{Code}\n{Engine}\n{Inputs}\n{Needs}"));

    /// <summary>SHA-256 of a text, in hexadecimal.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Why findings that were kept under another key of the same experiment are not those that this key stands for.</summary>
    public ImmutableArray<StaleReason> DifferencesFrom(ExperimentKey kept)
    {
        var reasons = ImmutableArray.CreateBuilder<StaleReason>();
        Compare(Code == kept.Code, StaleReason.Code);
        Compare(Seed == kept.Seed, StaleReason.Seed);
        Compare(Inputs == kept.Inputs, StaleReason.Inputs);
        Compare(Needs == kept.Needs, StaleReason.Needs);
        Compare(Engine == kept.Engine, StaleReason.Engine);
        return reasons.ToImmutable();

        void Compare(bool isSame, StaleReason reason)
        {
            if (!isSame)
            {
                reasons.Add(reason);
            }
        }
    }
}
