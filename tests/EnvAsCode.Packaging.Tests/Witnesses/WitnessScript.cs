using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace EnvAsCode.Packaging.Tests;

/// <summary>Runs a script of this assembly's resources in the interpreter of a witness.</summary>
internal static class WitnessScript
{
    /// <summary>Runs a script of the resources on an input and gives its output; fails if it does.</summary>
    /// <param name="input">What it reads.</param>
    public static string Run(string program, string script, string input)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("envascode-witness-");
        try
        {
            return Run(program, Extract(folder.FullName, script), input, script);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Extract(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        using Stream resource = typeof(WitnessScript).Assembly.GetManifestResourceStream(name)!;
        using FileStream file = File.Create(path);
        resource.CopyTo(file);
        return path;
    }

    private static string Run(string program, string path, string input, string script)
    {
        ProcessStartInfo start = new(program, [path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException(script + " failed: " + errors.GetAwaiter().GetResult());
    }
}
