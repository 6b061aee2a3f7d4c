using System;
using System.Threading.Tasks;
using CsCheck;

namespace EnvAsCode.Testing;

/// <summary>
/// Random cases that are the same ones in every run, so that a change fails for what it did and never by luck. CsCheck takes others each
/// time; one of its own variables (CsCheck_Iter, CsCheck_Time in seconds, CsCheck_Seed) set to anything asks for that, to look wide.
/// </summary>
public static class RepeatableSample
{
    private static readonly bool IsWide =
        Array.Exists(["CsCheck_Iter", "CsCheck_Time", "CsCheck_Seed"], name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });

    /// <summary>Checks cases that are the same ones each time.</summary>
    /// <typeparam name="T">The type of a case.</typeparam>
    /// <param name="cases">What makes them.</param>
    /// <param name="check">Throws for a case that is wrong.</param>
    /// <param name="iter">How many.</param>
    /// <param name="threads">How many at a time where the search is wide; -1 for as many as there are processors.</param>
    /// <exception cref="CsCheckException">A case is wrong. It was made smaller, and the message has the seed of it.</exception>
    public static void SampleRepeatably<T>(this Gen<T> cases, Action<T> check, int iter = 100, int threads = -1)
    {
        if (IsWide)
        {
            cases.Sample(check, iter: iter, threads: threads);
            return;
        }

        PCG random = new(stream: 0, seed: 0);
        for (int i = 0; i < iter; i++)
        {
            string seed = random.ToString();
            T value = cases.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception)
            {
                // Again, as CsCheck does it: it looks for a smaller case, and writes both.
                cases.Sample(check, iter: iter, seed: seed, threads: threads);
                throw;
            }
        }
    }

    /// <inheritdoc cref="SampleRepeatably{T}(Gen{T}, Action{T}, int, int)"/>
    public static void SampleRepeatably<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> check, int iter = 100, int threads = -1) =>
        cases.SampleRepeatably(value => check(value.Item1, value.Item2), iter, threads);

    /// <inheritdoc cref="SampleRepeatably{T}(Gen{T}, Action{T}, int, int)"/>
    public static void SampleRepeatably<T1, T2, T3>(
        this Gen<(T1, T2, T3)> cases, Action<T1, T2, T3> check, int iter = 100, int threads = -1) =>
        cases.SampleRepeatably(value => check(value.Item1, value.Item2, value.Item3), iter, threads);

    /// <summary>Checks cases that are the same ones each time, one after the other.</summary>
    /// <typeparam name="T">The type of a case.</typeparam>
    /// <param name="cases">What makes them.</param>
    /// <param name="check">Throws for a case that is wrong.</param>
    /// <param name="iter">How many.</param>
    /// <returns>When all have been checked.</returns>
    /// <exception cref="CsCheckException">A case is wrong.</exception>
    public static async Task SampleRepeatablyAsync<T>(this Gen<T> cases, Func<T, Task> check, int iter = 100)
    {
        if (IsWide)
        {
            await cases.SampleAsync(check, iter: iter, threads: 1);
            return;
        }

        PCG random = new(stream: 0, seed: 0);
        for (int i = 0; i < iter; i++)
        {
            string seed = random.ToString();
            T value = cases.Generate(random, null, out _);
            try
            {
                await check(value);
            }
            catch (Exception)
            {
                await cases.SampleAsync(check, iter: iter, seed: seed, threads: 1);
                throw;
            }
        }
    }
}
