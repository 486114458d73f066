using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Colophon.Tests.Numerics;

namespace NeuralNetworks3.Tests;

/// <summary>The errors of the elementary functions on the machine at hand, for machines on which no test host runs.</summary>
internal static class AccuracyTable
{
    /// <summary>The table of docs/numerics.md, and the digest of all results that the tests of the engine hold on to.</summary>
    public static void Print()
    {
        Console.WriteLine("| function | domain | arguments | largest error, ulp | method |\n|---|---|---|---|---|");
        foreach (var function in MeasuredFunctions.All)
        {
            Console.WriteLine(function.Row(function.LargestError().Error));
        }

        var results = MeasuredFunctions.All.SelectMany(function => function.Arguments.Select(function.Function)).ToArray();
        Console.WriteLine($"SHA-256 of all results: {Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<double>(results)))}");
    }
}
