using System;
using System.Text;
using CsCheck;
using EnvAsCode.Testing;

namespace EnvAsCode.Indexes.Tests.Server;

/// <summary>Files that went wrong: good ones with bytes changed, cut or repeated.</summary>
internal static class RepeatableBytes
{
    /// <summary>Tries an action on broken files, the same ones in every run.</summary>
    public static void Sample(string[] good, Action<byte[]> action) => Sample(Array.ConvertAll(good, Encoding.UTF8.GetBytes), action);

    /// <inheritdoc cref="Sample(string[], Action{byte[]})"/>
    public static void Sample(byte[][] good, Action<byte[]> action) => Gen.Select(
        Gen.OneOfConst(good), Gen.Select(Gen.Int[0, 1 << 20], Gen.Byte).Array[0, 6], Gen.Int[0, 1 << 20], Gen.Bool)
        .Select(static (file, changes, cut, isCut) => Broken(file, changes, isCut ? cut % (file.Length + 1) : file.Length))
        .SampleRepeatably(action);

    private static byte[] Broken(byte[] file, (int Place, byte Value)[] changes, int length)
    {
        byte[] result = file[..length];
        foreach ((int place, byte value) in changes)
        {
            if (result.Length > 0)
            {
                result[place % result.Length] = value;
            }
        }

        return result;
    }
}
