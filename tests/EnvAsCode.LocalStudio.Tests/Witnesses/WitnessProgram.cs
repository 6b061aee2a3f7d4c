using System.Diagnostics;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Witnesses;

/// <summary>Runs a program that nobody here wrote, which has to end well.</summary>
internal static class WitnessProgram
{
    /// <summary>Runs a script of this folder.</summary>
    /// <param name="program">What runs the script.</param>
    /// <param name="script">The script's file name.</param>
    /// <param name="host">The service that its AWS clients find; none if null.</param>
    /// <param name="arguments">The script's arguments.</param>
    /// <returns>What it wrote to standard output.</returns>
    public static async Task<string> RunAsync(string program, string script, LocalStudioHost? host, params string[] arguments)
    {
        string path = Repository.PathOf("tests/EnvAsCode.LocalStudio.Tests/Witnesses/" + script);
        ProcessStartInfo start = new(program, [path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["AWS_ACCESS_KEY_ID"] = LocalStudioOptions.DefaultAccessKey;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = LocalStudioOptions.DefaultAccessKey;
        start.Environment["AWS_REGION"] = LocalStudioOptions.DefaultRegion;
        start.Environment["AWS_DEFAULT_REGION"] = LocalStudioOptions.DefaultRegion;
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["AWS_CONFIG_FILE"] = "/dev/null";
        start.Environment["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null";
        start.Environment["AWS_PAGER"] = "";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.Environment.Remove("AWS_SESSION_TOKEN");
        start.Environment.Remove("AWS_PROFILE");
        if (host is not null)
        {
            start.Environment["AWS_ENDPOINT_URL"] = host.Endpoint.GetLeftPart(System.UriPartial.Authority);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {script} ended with {process.ExitCode}:\n{await output}\n{errors}");
        return await output;
    }
}
