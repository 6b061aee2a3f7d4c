using System.Diagnostics;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>The models in the repository are what the script cuts out of botocore's.</summary>
public sealed class CutTests
{
    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task The_models_are_what_is_cut_from_botocore_s()
    {
        ProcessStartInfo start = new("python3", ["-B", Repository.PathOf("src/EnvAsCode.Aws/Models/cut.py"), "--check"])
        {
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string differences = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Empty(differences);
        Assert.Equal(0, process.ExitCode);
    }
}
