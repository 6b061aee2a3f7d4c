using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks.Evaluation;
using Benchmarks.Packaging;
using Benchmarks.Resolving;

if (args is ["compare-packaging", ..])
{
    return PackagingComparison.Run(args.Length > 1 ? args[1] : "python3");
}

if (args is ["edit-latency"])
{
    return EditLatency.Run();
}

if (args is ["compare-resolvers", ..])
{
    return ResolverComparison.Run(args.Length > 1 ? args[1] : "/usr/bin/python3");
}

if (args is ["snapshot-size", ..] and { Length: > 1 })
{
    return await SnapshotSize.RunAsync(args[1], args.Length > 2 ? args[2] : "3.9.*");
}

// In this process: a project that BenchmarkDotNet makes of its own would take the compiler's build of the vocabulary for the users'.
IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
