using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace EnvAsCode.Packaging.Tests;

/// <summary>Runs a script of this assembly's resources in the interpreter of a witness.</summary>
internal static class WitnessScript
{
    /// <summary>Writes a script to a temporary file and gives its path.</summary>
    public static string Extract(string name)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("envascode-witness-").FullName, name);
        using Stream resource = typeof(WitnessScript).Assembly.GetManifestResourceStream(name)!;
        using FileStream file = File.Create(path);
        resource.CopyTo(file);
        return path;
    }

    /// <summary>Runs a program on an input; fails if it does.</summary>
    public static string Run(string program, IEnumerable<string> arguments, string input)
    {
        ProcessStartInfo start = new(program, arguments)
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
            : throw new InvalidOperationException(program + " failed: " + errors.GetAwaiter().GetResult());
    }
}
