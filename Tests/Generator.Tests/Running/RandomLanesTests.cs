using Colophon.Running;

namespace Colophon.Tests.Running;

public class RandomLanesTests
{
    private static readonly RandomStreams Streams = new(20261123, "random-lanes-tests");

    [Fact]
    public void Every_lane_draws_the_doubles_of_its_stream()
    {
        var rows = new double[RandomLanes.Count * 50];
        new RandomLanes(Sixteen()).NextDoubles(rows);

        Assert.All(Sixteen().Index(), stream => Assert.Equal(
            Enumerable.Range(0, 50).Select(_ => stream.Item.NextDouble()),
            Lane(rows, stream.Index)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(2100)]
    [InlineData(int.MaxValue)]
    public void Every_lane_draws_the_whole_numbers_of_its_stream(int count)
    {
        var rows = new int[RandomLanes.Count * 50];
        var lanes = new RandomLanes(Sixteen());
        for (var at = 0; at < rows.Length; at += RandomLanes.Count)
        {
            lanes.NextInt32(count, rows.AsSpan(at, RandomLanes.Count));
        }

        Assert.All(Sixteen().Index(), stream => Assert.Equal(
            Enumerable.Range(0, 50).Select(_ => stream.Item.NextInt32(count)),
            Lane(rows, stream.Index)));
    }

    [Fact]
    public void Every_lane_shuffles_as_its_stream_does()
    {
        var rows = Enumerable.Range(0, 200).SelectMany(item => Enumerable.Repeat((ushort)item, RandomLanes.Count)).ToArray();
        var lanes = new RandomLanes(Sixteen());
        lanes.Shuffle(rows.AsSpan());
        lanes.Shuffle(rows.AsSpan());

        Assert.All(Sixteen().Index(), stream => Assert.Equal(ShuffledTwice(stream.Item), Lane(rows, stream.Index)));

        static ushort[] ShuffledTwice(RandomStream stream)
        {
            var items = Enumerable.Range(0, 200).Select(item => (ushort)item).ToArray();
            stream.Shuffle(items.AsSpan());
            stream.Shuffle(items.AsSpan());
            return items;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(15)]
    public void A_lane_whose_draw_would_be_biased_draws_again_alone(int biased)
    {
        // The second word being 0, the first 64 bits are 0; three does not divide 2^64, so they would favour 0 and are refused.
        RandomStream[] streams = [.. Sixteen().Select((stream, lane) => lane == biased ? new RandomStream([5, 0, 7, 9]) : stream)];
        var lanes = new RandomLanes(streams);
        var rows = new int[RandomLanes.Count * 2];
        lanes.NextInt32(3, rows.AsSpan(0, RandomLanes.Count));
        lanes.NextInt32(3, rows.AsSpan(RandomLanes.Count));

        Assert.All(streams.Index(), stream => Assert.Equal([stream.Item.NextInt32(3), stream.Item.NextInt32(3)], Lane(rows, stream.Index)));
    }

    [Fact]
    public void The_last_stream_serves_the_lanes_left_over()
    {
        var row = new double[RandomLanes.Count];
        new RandomLanes([Streams["one"], Streams["two"]]).NextDoubles(row);

        Assert.Equal(Streams["one"].NextDouble(), row[0]);
        Assert.All(row[1..], draw => Assert.Equal(Streams["two"].NextDouble(), draw));
    }

    [Fact]
    public void The_streams_themselves_stay_where_they_are()
    {
        var streams = Sixteen();
        new RandomLanes(streams).NextDoubles(new double[RandomLanes.Count]);

        Assert.Equal(Sixteen()[3].NextBits(), streams[3].NextBits());
    }

    [Fact]
    public void Broken_rows_and_a_wrong_number_of_streams_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new RandomLanes([]));
        Assert.Throws<ArgumentException>(() => new RandomLanes([.. Sixteen(), Streams["more"]]));
        Assert.Throws<ArgumentException>(() => new RandomLanes(Sixteen()).NextDoubles(new double[17]));
        Assert.Throws<ArgumentException>(() => new RandomLanes(Sixteen()).Shuffle(new int[17].AsSpan()));
        Assert.Throws<ArgumentException>(() => new RandomLanes(Sixteen()).NextInt32(3, new int[17]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomLanes(Sixteen()).NextInt32(0, new int[16]));
    }

    private static RandomStream[] Sixteen() => [.. Enumerable.Range(0, RandomLanes.Count).Select(lane => Streams["lane", lane])];

    private static T[] Lane<T>(T[] rows, int lane) => [.. rows.Where((_, at) => at % RandomLanes.Count == lane)];
}
