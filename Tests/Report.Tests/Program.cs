using NeuralNetworks3.Tests.SameBytes;

namespace NeuralNetworks3.Tests;

/// <summary>What the tests run in processes of their own, and what is too long for a test.</summary>
internal static class Program
{
    /// <summary>Carries out one verb.</summary>
    /// <param name="arguments">The verb, alone.</param>
    /// <returns>0, 1 where runs differ, 2 where the verb is not known.</returns>
    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["facts"]:
                SurroundingFacts.Print();
                return 0;
            case ["kernels"]:
                Console.WriteLine($"{SurroundingFacts.Vectors()} {KernelDigest.Of()}");
                return 0;
            case ["accuracy"]:
                AccuracyTable.Print();
                return 0;
            case ["matrix", .. var names]:
                return await MatrixTable.PrintAsync(names) ? 0 : 1;
            default:
                Console.Error.WriteLine("usage: Report.Tests facts | kernels | accuracy | matrix [variation ...]");
                return 2;
        }
    }
}
