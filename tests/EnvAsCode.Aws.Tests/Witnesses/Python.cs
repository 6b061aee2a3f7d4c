using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Runs the scripts beside this file.</summary>
internal static class Python
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How to start a script.</summary>
    public static ProcessStartInfo Script(string name) =>
        new("python3", ["-B", Repository.PathOf("tests/EnvAsCode.Aws.Tests/Witnesses/" + name)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };

    /// <summary>Runs a script to its end.</summary>
    /// <param name="name">The script.</param>
    /// <param name="input">What it reads, as JSON.</param>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string name, object input)
    {
        using Process process = Process.Start(Script(name))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(input));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, name + ": " + await errors);
        return await output;
    }

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it printed, which is JSON.</returns>
    public static async Task<JsonNode> RunForJsonAsync(string name, object input) => JsonNode.Parse(await RunAsync(name, input))!;
}
