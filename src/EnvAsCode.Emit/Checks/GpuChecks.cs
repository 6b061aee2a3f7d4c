using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5017: packages for GPUs in environments that compute on CPUs.</summary>
internal sealed class GpuChecks : ICheck
{
    // Packages that hold or need NVIDIA's libraries, by name (conda-forge, PyPI).
    private static readonly string[] Names =
        [
            "cudatoolkit", "cuda-toolkit", "cuda-version", "cudnn", "cupy", "cudf", "cuml", "cugraph", "rapids", "nccl", "tensorrt",
            "pytorch-gpu", "tensorflow-gpu", "onnxruntime-gpu"
        ];

    private static readonly string[] Ends = ["-gpu", "-cuda", "-cu11", "-cu12", "-cu13", "-cuda11x", "-cuda12x"];

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (Strategy strategy in context.Spec.Strategies)
        {
            if (CpuOf(strategy) is { } computer)
            {
                for (int i = 0; i < context.Spec.Packages.Count; i++)
                {
                    if (IsForGpu(context.Spec.Packages[i]))
                    {
                        context.Findings.Report(
                            Rules.GpuPackageWithoutGpu,
                            ModelPath.Item(nameof(context.Spec.Packages), i),
                            context.Spec.Packages[i].Name,
                            computer);
                    }
                }

                return;
            }
        }
    }

    private static string? CpuOf(Strategy strategy) => strategy switch
    {
        CustomImage { Version.Processor: Processor.Cpu } => "the image, by its Processor,",
        CustomImage { Version.Processor: null } image when image.From.Reference.EndsWith("-cpu", StringComparison.Ordinal) =>
            "the base image '" + image.From.Reference + "'",
        PersistentCondaEnvironment { Processor: Processor.Cpu } => "the persisted environment, by its Processor,",
        _ => null,
    };

    private static bool IsForGpu(Package package) => package is CondaPackage or PipPackage
        && (Array.IndexOf(Names, package.Name) >= 0
            || Array.Exists(Ends, end => package.Name.EndsWith(end, StringComparison.Ordinal))
            || (package is CondaPackage { Build: { } build } && build.IndexOf("cuda", StringComparison.Ordinal) >= 0));
}
